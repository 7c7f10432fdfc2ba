package org.communique.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.DatePrecision;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Role;
import org.communique.fact.Indexed;
import org.communique.fact.RefersTo;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/**
 * An office that persons hold one after another: foreign minister of a state.
 *
 * @param title as printed
 * @param organization that it is a post of
 * @param state that it is a post of, directly or through the organization
 * @param tenures who held it
 */
public record Post(
        String id,
        String title,
        @RefersTo("organization") @Nullable String organization,
        @RefersTo("state") @Nullable String state,
        List<Holder> tenures,
        List<Citation> citations)
        implements Fact, Indexed {

    /**
     * A person in a post, as it stands in the post's record. Bounds that no source gives are null: never guessed.
     *
     * @param attestedAt dates at which a source says that the person holds it
     */
    public record Holder(
            @RefersTo("person") String person,
            @Nullable When from,
            @Nullable When until,
            List<When> attestedAt,
            List<Citation> citations)
            implements Checked {

        @Override
        public void check(Findings findings) {
            if (from != null && until != null && until.edtf().before(from.edtf())) {
                findings.add(
                        "until",
                        until.edtf().text() + " is before from, " + from.edtf().text());
            }
        }

        /** The times at which the person certainly held it: between the known bounds, and on each day that is attested. */
        Stream<Time> certain() {
            Stream<Time> between = from != null && until != null && from.latest() != null && until.earliest() != null
                    ? Stream.of(new Time(from.latest(), until.earliest()))
                    : Stream.of();
            Stream<Time> attested = attestedAt.stream()
                    .filter(day -> day.precision() == DatePrecision.DAY)
                    .map(day -> new Time(day.earliest(), day.latest()));
            return Stream.concat(between, attested);
        }

        /** Whether the person certainly held the post at all times of the date. */
        boolean covers(When date) {
            return certain().anyMatch(time -> time.contains(date));
        }

        /** Whether the person certainly did not hold it then: all of the date lies outside known bounds. */
        boolean excludes(When date) {
            return from != null && date.edtf().before(from.edtf())
                    || until != null && date.edtf().after(until.edtf());
        }
    }

    /** From a day to a day, both inclusive. */
    private record Time(LocalDate first, LocalDate last) {

        boolean contains(When date) {
            return date.earliest() != null
                    && date.latest() != null
                    && !date.earliest().isBefore(first)
                    && !date.latest().isAfter(last);
        }
    }

    /**
     * A time at which a person certainly held a post.
     *
     * @param first day, in days since 1970-01-01
     * @param last day, inclusive
     */
    public record CertainTenure(String person, int first, int last) {}

    /** Who certainly held the post, and when. */
    public Stream<CertainTenure> certainTenures() {
        return tenures.stream()
                .flatMap(holder -> holder.certain()
                        .map(time ->
                                new CertainTenure(holder.person(), When.day(time.first()), When.day(time.last()))));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(id)
                .withName("title", title)
                .sorted("title", title)
                .with("organization", organization)
                .with("state", state)
                .text("title", title, Role.TITLE)
                .citing(citations)
                .parts(this::tenureEntries);
    }

    /** A tenure's number counts those of its person in the post. */
    private List<IndexEntry> tenureEntries() {
        Map<String, Integer> numbers = new HashMap<>();
        return tenures.stream()
                .map(holder -> IndexEntry.part("tenure", numbers.merge(holder.person(), 1, Integer::sum) - 1)
                        .with("person", holder.person())
                        .sorted("title", title))
                .toList();
    }

    /** The tenures of a person in the post. */
    List<Tenure> held(String person) {
        return held().filter(tenure -> tenure.person().equals(person)).toList();
    }

    /** The post's tenures, each with the post itself. */
    Stream<Tenure> held() {
        return tenures.stream().map(holder -> new Tenure(this, holder));
    }
}
