package org.communique.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.DatePrecision;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.Folded;
import org.communique.fact.RefersTo;
import org.communique.fact.Searchable;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An office that persons hold one after another: foreign minister of a state.
 *
 * @param title as printed
 * @param organization that it is a post of
 * @param state that it is a post of, directly or through the organization
 * @param tenures who held it
 */
public record Post(
        @Field("id") String id,
        String title,
        @RefersTo("organization") @Nullable String organization,
        @RefersTo("state") @Nullable String state,
        List<Holder> tenures,
        List<Citation> citations)
        implements Fact, Searchable {

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

        /** Whether the person certainly held the post at all times of the date: within known bounds, or on a day that is attested. */
        boolean covers(When date) {
            return heldThroughout(date)
                    || attestedAt.stream()
                            .anyMatch(day -> isDay(day) && date.edtf().within(day.edtf()));
        }

        private static boolean isDay(When attested) {
            return attested.precision() == DatePrecision.DAY;
        }

        private boolean heldThroughout(When date) {
            return from != null
                    && until != null
                    && date.earliest() != null
                    && date.latest() != null
                    && from.latest() != null
                    && until.earliest() != null
                    && !date.earliest().isBefore(from.latest())
                    && !date.latest().isAfter(until.earliest());
        }

        /** Whether the person certainly did not hold it then: all of the date lies outside known bounds. */
        boolean excludes(When date) {
            return from != null && date.edtf().before(from.edtf())
                    || until != null && date.edtf().after(until.edtf());
        }
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Map<String, ?> keys() {
        return Map.of("title", Folded.of(title));
    }

    @Override
    public Entry entry() {
        return Entry.on(null).with("title", title, Role.TITLE).citing(citations);
    }

    /** The post's tenures, each with the post itself. */
    Stream<Tenure> held() {
        return tenures.stream().map(holder -> new Tenure(this, holder));
    }
}
