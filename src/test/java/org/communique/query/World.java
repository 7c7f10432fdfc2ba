package org.communique.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Post;
import org.communique.actor.State;
import org.communique.actor.StatedCapacity;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.Locator;
import org.communique.fact.Sha256;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.meeting.Participant;
import org.communique.place.Place;
import org.communique.source.Source;
import org.communique.source.Verdicts;
import org.communique.statement.Attribution;
import org.communique.statement.Party;
import org.communique.statement.Relating;
import org.communique.statement.Span;
import org.communique.statement.Statement;
import org.communique.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Many facts that never were: the same for the same seed. */
final class World {

    private static final int SIZE = 20;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    final Random random;
    final Map<String, Curated> facts = new LinkedHashMap<>();

    private final int meetings;

    World(long seed, int meetings, int statements) {
        this.random = new Random(seed);
        this.meetings = meetings;
        many("place", SIZE * 2, this::place);
        many("topic", SIZE, this::topic);
        many("state", 5, i -> new State("state:s" + i, "State " + i, List.of(), null, null, null, List.of()));
        many("organization", 10, this::organization);
        many("person", SIZE, this::person);
        many("post", SIZE, this::post);
        many("source", 8, this::source);
        many("verification", 5, this::verdicts);
        many("meeting", meetings, this::meeting);
        many("statement", statements, this::statement);
    }

    <T> List<T> all(Class<T> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T> T get(String id, Class<T> type) {
        return type.cast(facts.get(id));
    }

    private void many(String kind, int number, IntFunction<Curated> make) {
        IntStream.range(0, number).mapToObj(make).forEach(fact -> facts.put(fact.id(), fact));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <E extends Enum<E>> E pick(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> E skewed(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[(int) (all.length * Math.pow(random.nextDouble(), 4))];
    }

    /** An id of one of the first {@code number}, the first ones far more often. */
    String some(String kind, int number) {
        return kind + ":" + kind.charAt(0) + (int) (number * Math.pow(random.nextDouble(), 2));
    }

    String actor() {
        return switch (random.nextInt(3)) {
            case 0 -> some("state", 5);
            case 1 -> some("organization", 10);
            default -> some("person", SIZE);
        };
    }

    @Nullable
    <T> T perhaps(int percent, T value) {
        return chance(percent) ? value : null;
    }

    /** A date of any form, within ten years. */
    Edtf date() {
        LocalDate day = FIRST.plusDays(random.nextInt(3650));
        return Edtf.parse(
                switch (random.nextInt(8)) {
                    case 0 -> String.valueOf(day.getYear());
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.getYear() + "-2" + (1 + random.nextInt(4));
                    case 3 -> day + "/" + day.plusDays(random.nextInt(900));
                    case 4 -> "../" + day;
                    case 5 -> day + "/..";
                    default -> day.toString();
                });
    }

    @Nullable
    When when() {
        return perhaps(80, new When(date(), DateBasis.STATED, null));
    }

    private Place place(int i) {
        Place.Kind kind = i < 4 ? Place.Kind.COUNTRY : i < 16 ? Place.Kind.CITY : Place.Kind.VENUE;
        String within = i < 4 ? null : i < 16 ? "place:p" + i % 4 : "place:p" + (4 + i % 12);
        String code = i < 4 ? "X" + (char) ('A' + i) : null;
        return new Place("place:p" + i, "Place " + i, kind, code, null, i == 5 ? null : within, List.of());
    }

    private Topic topic(int i) {
        return new Topic("topic:t" + i, "Topic " + i, i < 5 ? null : "topic:t" + i / 3);
    }

    private Organization organization(int i) {
        String state = perhaps(70, "state:s" + i % 5);
        return new Organization(
                "organization:o" + i,
                "Organization " + i,
                List.of(),
                null,
                Organization.Kind.OTHER,
                null,
                state,
                List.of());
    }

    private Person person(int i) {
        List<Actor.Name> names = chance(30) ? List.of(new Actor.Name("Pérson N" + i, null, List.of())) : List.of();
        return new Person("person:p" + i, "Person " + i, names, null, null, null, false, List.of());
    }

    private Post post(int i) {
        String organization = perhaps(60, some("organization", 10));
        String state = perhaps(40, some("state", 5));
        List<Post.Holder> holders = IntStream.range(0, random.nextInt(3))
                .mapToObj(one -> new Post.Holder(
                        some("person", SIZE),
                        day(2015 + random.nextInt(4)),
                        day(2019 + random.nextInt(5)),
                        List.of(),
                        List.of()))
                .toList();
        return new Post("post:p" + i, "Minister " + i, organization, state, holders, List.of());
    }

    private static When day(int year) {
        return new When(Edtf.parse(year + "-03-01"), DateBasis.STATED, null);
    }

    private Source source(int i) {
        return new Source(
                "source:s" + i,
                perhaps(70, "Title " + i),
                pick(Source.Kind.class),
                perhaps(50, actor()),
                when(),
                "en",
                null,
                null,
                Sha256.of("source" + i),
                "identity",
                100_000,
                null);
    }

    /** One of its passages in four each. */
    private Verdicts verdicts(int i) {
        List<Verdicts.Passage> passages = IntStream.range(0, 60)
                .filter(start -> chance(75))
                .mapToObj(start -> new Verdicts.Passage(start, start + 1, passage(start), pick(Verdicts.State.class)))
                .toList();
        String sha256 = Sha256.of("source" + (chance(50) ? i : 99));
        return new Verdicts("verification:s" + i, "source:s" + i, sha256, Instant.EPOCH, passages);
    }

    private static String passage(int start) {
        return Sha256.of("passage" + start);
    }

    private Citation citation() {
        int start = random.nextInt(60);
        String source = some("source", 8);
        return chance(10)
                ? new Citation(source, null)
                : new Citation(source, new Locator("w" + start, null, null, start, start + 1, passage(start)));
    }

    private Meeting meeting(int i) {
        List<Participant> participants = Stream.generate(() -> new Participant(
                        actor(), pick(Participant.Role.class), null, perhaps(20, actor()), List.of(citation())))
                .limit(random.nextInt(4))
                .toList();
        var step = new Meeting.LifecycleStep(skewed(Meeting.Lifecycle.class), null, List.of(citation()));
        return new Meeting(
                "meeting:m" + i,
                "Meeting " + random.nextInt(40),
                null,
                skewed(Meeting.Kind.class),
                pick(Meeting.Format.class),
                pick(Meeting.Medium.class),
                List.of(step),
                when(),
                perhaps(60, some("place", SIZE * 2)),
                null,
                participants,
                i < 10 ? null : perhaps(20, some("meeting", 10)),
                topics(),
                List.of(citation()));
    }

    private List<String> topics() {
        return Stream.generate(() -> some("topic", SIZE))
                .limit(random.nextInt(3))
                .distinct()
                .toList();
    }

    private Party party() {
        String actor = perhaps(80, actor());
        StatedCapacity capacity = switch (random.nextInt(4)) {
            case 0 -> new StatedCapacity(some("post", SIZE), "Minister");
            case 1 -> new StatedCapacity(null, "envoy");
            default -> null;
        };
        Party.Kind kind = actor == null ? pick(List.of(Party.Kind.COLLECTIVE, Party.Kind.UNNAMED)) : Party.Kind.NAMED;
        return new Party(actor, kind, "somebody", capacity, perhaps(20, actor()));
    }

    private List<Party> parties(int most) {
        return Stream.generate(this::party).limit(random.nextInt(most + 1)).toList();
    }

    Statement statement(int i) {
        Statement.Form form = pick(Statement.Form.class);
        List<Span> quotes = new ArrayList<>();
        for (int quote = 0; form != Statement.Form.PARAPHRASE && quote <= random.nextInt(3); quote++) {
            Citation citation = citation();
            while (citation.locator() == null) {
                citation = citation();
            }
            quotes.add(new Span("quote:q%d-%d".formatted(i, quote), perhaps(20, party()), citation));
        }
        String venue = perhaps(50, some("place", SIZE * 2));
        String meeting = perhaps(60, some("meeting", Math.max(1, meetings)));
        List<Relating> relations = i == 0 || !chance(15)
                ? List.of()
                : List.of(new Relating(
                        pick(Relating.Kind.class),
                        "statement:s" + random.nextInt(i),
                        Relating.AssertedBy.SOURCE,
                        List.of()));
        return new Statement(
                "statement:s" + i,
                form,
                "Words " + i,
                chance(90) ? "en" : "uk",
                quotes,
                party(),
                chance(10) ? parties(2) : List.of(),
                parties(2),
                when(),
                venue,
                venue == null ? null : Statement.LinkBasis.STATED,
                skewed(Statement.Occasion.class),
                meeting,
                meeting == null ? null : Statement.LinkBasis.STATED,
                Stream.generate(() -> chance(30) && meeting != null ? meeting : actor())
                        .limit(random.nextInt(3))
                        .distinct()
                        .toList(),
                parties(2).stream()
                        .map(one -> new Attribution(one, Statement.Occasion.UNKNOWN))
                        .toList(),
                topics(),
                relations,
                skewed(Statement.Status.class),
                "for a reason",
                List.of(citation()));
    }

    static String upper(String id) {
        return Curated.prefix(id).toUpperCase(Locale.ROOT);
    }
}
