package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.MadeUp.meeting;
import static org.communique.MadeUp.place;
import static org.communique.MadeUp.statement;
import static org.communique.MadeUp.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.communique.fact.Dated;
import org.communique.fact.Edtf;
import org.communique.meeting.Meeting;
import org.communique.meeting.Participant;
import org.communique.statement.Party;
import org.communique.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The timeline against a plain list of the same facts. */
abstract class TimelineContract extends Edited {

    private static final String PAGE =
            "query ($f: TimelineFilter, $o: SortOrder, $first: Int, $after: String, $last: Int, $before: String) {"
                    + " timeline(filter: $f, order: $o, first: $first, after: $after, last: $last, before: $before) {"
                    + " total { value precision } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
                    + " nodes { ... on Node { id } } edges { cursor when { edtf } node { ... on Node { id } } } } }";

    private static final List<String> PLACES =
            Arrays.asList("place:land", "place:city", "place:hall", "place:sea", null);
    private static final List<String> TOPICS = List.of("topic:war", "topic:grain", "topic:trade");
    private static final List<String> ACTORS = List.of("person:a", "person:b", "state:c");
    private static final List<String> DATES = Arrays.asList(
            "2024-07-24",
            "2024-07-24",
            "2024-07",
            "2024-06",
            "2023",
            "2023-08-05/2023-08-06",
            "../2023",
            "2024/..",
            "2024-22",
            "2024-07-15/2024-07-21",
            null);

    private final Random random = new Random(17);
    private final List<Curated> facts = new ArrayList<>();

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private void publishSomething() {
        facts.addAll(List.of(
                place("land", "Land", null),
                place("city", "City", "place:land"),
                place("hall", "Hall", "place:city"),
                place("sea", "Sea", null),
                topic("war", "War", null),
                topic("grain", "Grain", "topic:war"),
                topic("trade", "Trade", null)));
        for (int i = 0; i < 45; i++) {
            List<String> topics = random.nextBoolean() ? List.of(any(TOPICS)) : List.of();
            facts.add(
                    random.nextBoolean()
                            ? statement("x" + i, "said", List.of(), any(ACTORS), any(DATES), any(PLACES), null, topics)
                            : meeting(
                                    "x" + i,
                                    "met",
                                    any(DATES),
                                    any(PLACES),
                                    random.nextInt(4) == 0 ? List.of() : List.of(any(ACTORS)),
                                    topics));
        }
        publish(facts);
    }

    /** One condition, as the API is asked, and as it is meant. */
    private record Condition(String field, Map<String, ?> argument, Predicate<Curated> meant) {}

    private Condition condition() {
        return switch (random.nextInt(4)) {
            case 0 -> when();
            case 1 -> ids("actor", any(ACTORS), TimelineContract::actors, false);
            case 2 -> ids("venue", any(PLACES.subList(0, 4)), TimelineContract::venue, true);
            default -> ids("topic", any(TOPICS), TimelineContract::topics, true);
        };
    }

    private Condition when() {
        Edtf date = Edtf.parse(any(DATES.subList(0, DATES.size() - 1)));
        return switch (random.nextInt(5)) {
            case 0 ->
                new Condition(
                        "when",
                        Map.of("overlaps", date.text()),
                        fact -> edtf(fact).overlaps(date));
            case 1 ->
                new Condition(
                        "when",
                        Map.of("within", date.text()),
                        fact -> edtf(fact).within(date));
            case 2 ->
                new Condition(
                        "when",
                        Map.of("before", date.text()),
                        fact -> edtf(fact).before(date));
            case 3 ->
                new Condition(
                        "when", Map.of("after", date.text()), fact -> edtf(fact).after(date));
            default ->
                new Condition(
                        "when",
                        Map.of("precision", List.of("DAY", "YEAR")),
                        fact -> List.of("DAY", "YEAR")
                                .contains(edtf(fact).precision().name()));
        };
    }

    private Condition ids(
            String field, String id, java.util.function.Function<Curated, List<String>> of, boolean broad) {
        Predicate<Curated> has =
                fact -> of.apply(fact).stream().anyMatch(one -> broad ? lies(one, id) : one.equals(id));
        return switch (random.nextInt(4)) {
            case 0 -> new Condition(field, Map.of("eq", id), has);
            case 1 -> new Condition(field, Map.of("nin", List.of(id)), has.negate());
            case 2 ->
                new Condition(
                        field, Map.of("isNull", true), fact -> of.apply(fact).isEmpty());
            default -> new Condition(field, Map.of("in", List.of(id), "isNull", false), has);
        };
    }

    private static boolean lies(@Nullable String id, String within) {
        Map<String, String> above =
                Map.of("place:city", "place:land", "place:hall", "place:city", "topic:grain", "topic:war");
        for (String one = id; one != null; one = above.get(one)) {
            if (one.equals(within)) {
                return true;
            }
        }
        return false;
    }

    private static Edtf edtf(Curated fact) {
        return ((Dated) fact).on().edtf();
    }

    private static List<String> actors(Curated fact) {
        return fact instanceof Meeting meeting
                ? meeting.participants().stream().map(Participant::actor).toList()
                : List.of(((Statement) fact).speaker()).stream()
                        .map(Party::actor)
                        .toList();
    }

    private static List<String> venue(Curated fact) {
        String venue = fact instanceof Meeting meeting ? meeting.venue() : ((Statement) fact).venue();
        return venue == null ? List.of() : List.of(venue);
    }

    private static List<String> topics(Curated fact) {
        return fact instanceof Meeting meeting ? meeting.topics() : ((Statement) fact).topics();
    }

    private List<String> expected(List<Condition> conditions, boolean descending) {
        Comparator<Curated> order = Comparator.comparing(TimelineContract::day).thenComparing(Curated::id);
        return facts.stream()
                .filter(fact -> fact instanceof Dated dated && dated.on() != null)
                .filter(fact -> conditions.stream()
                        .allMatch(condition -> condition.meant().test(fact)))
                .sorted(descending ? order.reversed() : order)
                .map(Curated::id)
                .toList();
    }

    private static LocalDate day(Curated fact) {
        Edtf date = edtf(fact);
        return date.earliest() != null ? date.earliest() : date.latest();
    }

    private JsonNode page(Map<String, ?> filter, boolean descending, Map<String, ?> page) {
        var variables = new HashMap<String, Object>(page);
        variables.put("f", filter);
        variables.put("o", descending ? "DESC" : "ASC");
        return api().ask(PAGE, variables).get("timeline");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    @Test
    void showsWhatIsAskedForWholeAndPageByPageInBothDirections() {
        publishSomething();
        for (int i = 0; i < 60; i++) {
            Map<String, Object> filter = new HashMap<>();
            List<Condition> conditions = new ArrayList<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                Condition condition = condition();
                if (filter.putIfAbsent(condition.field(), condition.argument()) == null) {
                    conditions.add(condition);
                }
            }
            boolean descending = random.nextBoolean();
            List<String> expected = expected(conditions, descending);
            JsonNode whole = page(filter, descending, Map.of("first", 100));
            assertThat(ids(whole)).as("%s", filter).isEqualTo(expected);
            assertThat(whole.at("/total/value").asInt()).isEqualTo(expected.size());
            if (i % 4 == 0) {
                assertThat(forward(filter, descending)).isEqualTo(expected);
                assertThat(backward(filter, descending)).isEqualTo(expected);
            }
        }
    }

    private List<String> forward(Map<String, ?> filter, boolean descending) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(Map.of("first", 4));
        JsonNode page;
        do {
            page = page(filter, descending, next);
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!ids.isEmpty());
            ids.addAll(ids(page));
            next.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return ids;
    }

    private List<String> backward(Map<String, ?> filter, boolean descending) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(Map.of("last", 4));
        JsonNode page;
        do {
            page = page(filter, descending, next);
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(!ids.isEmpty());
            ids.addAll(0, ids(page));
            next.put("before", page.at("/pageInfo/startCursor").asString());
        } while (page.at("/pageInfo/hasPreviousPage").asBoolean());
        return ids;
    }

    @Test
    void isOldestFirstUnlessAskedOtherwiseAndTellsTheDates() {
        publishSomething();
        JsonNode timeline = api().ask("{ timeline(first: 100) { edges { when { edtf } node { __typename"
                        + " ... on Statement { id saidAt { edtf } } ... on Meeting { id when { edtf } } } } } }")
                .at("/timeline/edges");

        assertThat(timeline).hasSize(expected(List.of(), false).size());
        for (JsonNode edge : timeline) {
            String own = edge.at("/node/__typename").asString().equals("Statement") ? "/node/saidAt" : "/node/when";
            assertThat(edge.get("when")).isEqualTo(edge.at(own));
        }
        assertThat(ids(api().ask("{ timeline(first: 100) { edges { node { ... on Node { id } } } } }")
                        .get("timeline")))
                .isEqualTo(expected(List.of(), false));
    }

    @Test
    void isNarrowedByKinds() {
        publishSomething();
        List<String> all = expected(List.of(), false);

        assertThat(ids(page(Map.of("kinds", List.of("MEETING")), false, Map.of("first", 100))))
                .isEqualTo(all.stream().filter(id -> id.startsWith("meeting:")).toList());
        assertThat(ids(page(Map.of("kinds", List.of()), false, Map.of("first", 100))))
                .isEmpty();
        assertThat(ids(page(Map.of("when", Map.of("isNull", true)), false, Map.of())))
                .isEmpty();
        assertThat(ids(page(Map.of("when", Map.of(), "actor", Map.of()), false, Map.of("first", 100))))
                .isEqualTo(all);
        assertThat(ids(page(Map.of("actor", Map.of("in", List.of())), false, Map.of())))
                .isEmpty();
    }

    @Test
    void refusesByNameWhatBreaksARule() {
        publishSomething();
        String cursor = page(Map.of(), false, Map.of("first", 1))
                .at("/pageInfo/endCursor")
                .asString();

        assertThat(refusal(Map.of("first", 1, "last", 1))).startsWith("BAD_ARGUMENT: first and after page forward");
        assertThat(refusal(Map.of("last", 0))).isEqualTo("BAD_ARGUMENT: last must be between 1 and 100, not 0");
        assertThat(refusal(Map.of("before", "?"))).startsWith("BAD_CURSOR: before must be a cursor");
        assertThat(refusal(Map.of("o", "DESC", "after", cursor)))
                .startsWith("BAD_CURSOR: after is a cursor of another list");
        assertThat(refusal(Map.of("f", Map.of("actor", Map.of("nin", java.util.Collections.nCopies(101, "state:c"))))))
                .isEqualTo("BAD_ARGUMENT: filter.actor.nin takes at most 100 values, not 101");
    }

    private String refusal(Map<String, ?> variables) {
        return api().refusal(PAGE, variables);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedTimelineTests extends TimelineContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetTimelineTests extends TimelineContract {}
