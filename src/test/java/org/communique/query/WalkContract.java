package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.actor.Actor;
import org.communique.actor.Post;
import org.communique.fact.Curated;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.place.Place;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.topic.Topic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Any filter finds what it says, and any walk through a list gives the list. */
abstract class WalkContract extends WorldContract {

    private static final int FILTERS = 250;
    private static final int STATEMENTS = 300;
    private final World world = new World(7, 60, STATEMENTS);

    @Override
    World world() {
        return world;
    }

    @Test
    void anyFilterFindsWhatItSays() {
        RandomFilters filters = new RandomFilters(world);
        int telling = 0;
        for (int i = 0; i < FILTERS; i++) {
            Asked<Statement> asked = filters.next(3);
            List<String> expected = world.all(Statement.class).stream()
                    .filter(asked::of)
                    .map(Statement::id)
                    .sorted()
                    .toList();
            assertThat(all("statements", asked.text(), "{by: ID}", 100, false))
                    .as(asked.text())
                    .isEqualTo(expected);
            telling += expected.isEmpty() || expected.size() == STATEMENTS ? 0 : 1;
        }
        assertThat(telling).isGreaterThan(FILTERS / 2);
    }

    @Test
    void anyFilterOfAnyOtherListFindsWhatItSays() {
        RandomFilters filters = new RandomFilters(world);
        List<RandomFilters.Quoted> quotes = world.all(Statement.class).stream()
                .flatMap(one -> one.quotes().stream().map(span -> new RandomFilters.Quoted(one, span)))
                .toList();
        for (int i = 0; i < FILTERS / 5; i++) {
            assertFound("quotes", filters.quote(3), quotes, one -> one.span().id());
            assertFound("meetings", filters.meeting(), world.all(Meeting.class), Meeting::id);
            assertFound("actors", filters.actors().actor(), world.all(Actor.class), Actor::id);
            assertFound("posts", filters.actors().post(), world.all(Post.class), Post::id);
            assertFound("places", filters.place(), world.all(Place.class), Place::id);
            assertFound("topics", filters.topic(), world.all(Topic.class), Topic::id);
            assertFound("sources", filters.source(), world.all(Source.class), Source::id);
        }
    }

    @Test
    void anyFilterUnderAnyParentFindsWhatItSaysInAnyWalk() {
        RandomFilters filters = new RandomFilters(world);
        ActorFilters actors = filters.actors();
        for (int i = 0; i < FILTERS / 10; i++) {
            String actor = world.actor();
            String place = "place:p" + world.random.nextInt(20);
            String topic = "topic:t" + world.random.nextInt(10);
            String source = "source:s" + world.random.nextInt(8);
            String meeting = "meeting:m" + world.random.nextInt(10);
            String post = "post:p" + world.random.nextInt(10);
            assertUnder(
                    "actor",
                    actor,
                    filters.next(1),
                    one -> RandomFilters.speakers(one).stream()
                            .anyMatch(said -> actor.equals(said.party().actor())
                                    || actor.equals(said.party().onBehalfOf())));
            assertUnder(
                    "place",
                    place,
                    filters.next(1),
                    one -> ids(filters.upwards(one.venue())).contains(place));
            assertUnder(
                    "topic",
                    topic,
                    filters.next(1),
                    one -> one.topics().stream()
                            .anyMatch(id -> ids(filters.broader(id)).contains(topic)));
            assertUnder(
                    "source",
                    source,
                    filters.next(1),
                    one -> ids(filters.sources(one)).contains(source));
            assertUnder("meeting", meeting, filters.next(1), one -> meeting.equals(one.meeting()));
            assertUnder(
                    "post",
                    post,
                    filters.next(1),
                    one -> RandomFilters.speakers(one).stream()
                            .anyMatch(said -> ids(actors.capacities(said)).contains(post)));
            Asked<Meeting> asked = filters.meeting();
            assertWalked(
                    "actor(id: \"" + actor + "\")/meetings",
                    asked.text(),
                    world.all(Meeting.class).stream()
                            .filter(asked::of)
                            .flatMap(one -> one.participants().stream()
                                    .filter(part -> part.actor().equals(actor))
                                    .map(part -> one.id()))
                            .sorted()
                            .toList());
        }
    }

    private static List<String> ids(java.util.Collection<? extends Curated> facts) {
        return facts.stream().map(Curated::id).toList();
    }

    private void assertUnder(
            String parent, String id, Asked<Statement> asked, java.util.function.Predicate<Statement> there) {
        assertWalked(
                parent + "(id: \"" + id + "\")/statements",
                asked.text(),
                world.all(Statement.class).stream()
                        .filter(one -> there.test(one) && asked.of(one))
                        .map(Statement::id)
                        .sorted()
                        .toList());
    }

    private void assertWalked(String list, String filter, List<String> expected) {
        for (boolean backward : new boolean[] {false, true}) {
            assertThat(all(list, filter, "{by: ID}", 5 + world.random.nextInt(40), backward))
                    .as(list + " " + filter)
                    .isEqualTo(expected);
        }
    }

    private <T> void assertFound(String list, Asked<T> asked, List<T> rows, Function<T, String> id) {
        List<String> expected = rows.stream().filter(asked::of).map(id).toList();
        assertThat(all(list, asked.text(), "", 100, false))
                .as(list + " " + asked.text())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anyWalkForwardAndBackwardGivesTheWholeList() {
        RandomFilters filters = new RandomFilters(world);
        for (int i = 0; i < 25; i++) {
            String filter = filters.next(2).text();
            String sort = world.pick(List.of(
                    "{by: SAID_AT}",
                    "{by: SAID_AT, order: DESC}",
                    "{by: SAID_AT, nulls: FIRST}",
                    "{by: SAID_AT, order: DESC, nulls: FIRST}, {by: ID, order: DESC}",
                    "{by: ID, order: DESC}, {by: SAID_AT}"));
            boolean quotes = world.chance(40);
            String list = quotes ? "quotes" : "statements";
            String whole = quotes ? quotes(filter) : filter;
            List<String> expected = all(list, whole, sort, 100, false);
            for (boolean backward : new boolean[] {false, true}) {
                assertThat(all(list, whole, sort, 9 + world.random.nextInt(40), backward))
                        .as(list + " " + whole + " " + sort)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void meetingsAreOrderedByAnyKeysAndWalkedInAnyOrder() {
        RandomFilters filters = new RandomFilters(world);
        for (int i = 0; i < 30; i++) {
            Asked<Meeting> asked = filters.meeting();
            boolean dateLeads = world.chance(50);
            Key<Meeting> date = new Key<>("WHEN", world.chance(50), world.chance(50), one -> day(one.when()));
            Key<Meeting> name = new Key<>("NAME", world.chance(50), world.chance(50), Meeting::name);
            Key<Meeting> first = dateLeads ? date : name;
            Key<Meeting> second = dateLeads ? name : date;
            String sort = first.text() + (i % 3 == 0 ? "" : ", " + second.text());
            Comparator<Meeting> order =
                    i % 3 == 0 ? first.order() : first.order().thenComparing(second.order());
            boolean down = i % 3 == 0 ? first.down() : second.down();
            List<String> expected = world.all(Meeting.class).stream()
                    .filter(asked::of)
                    .sorted(order.thenComparing(
                            Meeting::id, down ? Comparator.reverseOrder() : Comparator.naturalOrder()))
                    .map(Meeting::id)
                    .toList();
            for (boolean backward : new boolean[] {false, true}) {
                assertThat(all("meetings", asked.text(), sort, 3 + world.random.nextInt(20), backward))
                        .as(asked.text() + " " + sort)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void statementsAreOrderedByDateWithNullsWhereTheyAreAskedFor() {
        for (boolean down : new boolean[] {false, true}) {
            for (boolean nullsFirst : new boolean[] {false, true}) {
                Key<Statement> date = new Key<>("SAID_AT", down, nullsFirst, one -> day(one.saidAt()));
                List<String> expected = world.all(Statement.class).stream()
                        .sorted(date.order()
                                .thenComparing(
                                        Statement::id, down ? Comparator.reverseOrder() : Comparator.naturalOrder()))
                        .map(Statement::id)
                        .toList();
                assertThat(all("statements", "", date.text(), 60, false)).isEqualTo(expected);
            }
        }
    }

    /** A sort key, written and meant. */
    private record Key<T>(String by, boolean down, boolean nullsFirst, Function<T, String> value) {

        String text() {
            return "{by: %s, order: %s, nulls: %s}".formatted(by, down ? "DESC" : "ASC", nullsFirst ? "FIRST" : "LAST");
        }

        Comparator<T> order() {
            Comparator<String> values = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(
                    value, nullsFirst ? Comparator.nullsFirst(values) : Comparator.nullsLast(values));
        }
    }

    private static String day(When when) {
        if (when == null) {
            return null;
        }
        return (when.earliest() == null ? when.latest() : when.earliest()).toString();
    }

    @Test
    void aWalkGoesOnAtItsPositionWhileFactsArePublished() {
        Asked<Statement> asked = new Asked<>("form: {neq: DIRECT}", one -> one.form() != Statement.Form.DIRECT);
        List<String> before = all("statements", asked.text(), "{by: SAID_AT}, {by: ID}", 100, false);
        JsonNode first = page("statements", asked.text(), "{by: SAID_AT}, {by: ID}", 50, false, null);
        List<Statement> more = java.util.stream.IntStream.range(1000, 1040)
                .mapToObj(world::statement)
                .toList();
        publish(more, false);
        more.forEach(one -> world.facts.put(one.id(), one));
        List<String> after = all("statements", asked.text(), "{by: SAID_AT}, {by: ID}", 100, false);
        String last = before.get(49);
        assertThat(after).hasSizeGreaterThan(before.size());

        List<String> rest = new ArrayList<>();
        String cursor = first.at("/pageInfo/endCursor").asString();
        boolean going = true;
        while (going) {
            JsonNode page = page("statements", asked.text(), "{by: SAID_AT}, {by: ID}", 30, false, cursor);
            page.get("nodes").forEach(node -> rest.add(node.get("id").asString()));
            cursor = page.at("/pageInfo/endCursor").asString("");
            going = page.at("/pageInfo/hasNextPage").asBoolean();
        }

        assertThat(rest).isEqualTo(after.subList(after.indexOf(last) + 1, after.size()));
    }

    private String quotes(String filter) {
        return switch (world.random.nextInt(4)) {
            case 0 -> "statement: {%s}".formatted(filter);
            case 1 ->
                "wordedBy: {kind: {eq: NAMED}}, or: [{statement: {%s}}, {verification: {eq: VERIFIED}}]"
                        .formatted(filter);
            case 2 -> "not: {statement: {%s}, verification: {eq: NOT_CHECKABLE}}".formatted(filter);
            default -> "not: {or: [{verification: {eq: NOT_FOUND}}, {wordedBy: {actor: {kind: {eq: STATE}}}}]}";
        };
    }

    /** The ids of a list, page by page. */
    private List<String> all(String list, String filter, String sort, int size, boolean backward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonNode page = page(list, filter, sort, size, backward, cursor);
            List<String> some = new ArrayList<>();
            page.get("nodes").forEach(node -> some.add(node.get("id").asString()));
            assertThat(some.size()).isLessThanOrEqualTo(size);
            if (backward) {
                Collections.reverse(some);
            }
            ids.addAll(some);
            cursor = page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                    .asString("");
            more = page.at(backward ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                    .asBoolean();
            assertThat(page.at(backward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage")
                            .asBoolean())
                    .isEqualTo(ids.size() > some.size());
            assertThat(more && some.size() < size).isFalse();
            if (!more) {
                assertThat(page.at("/total/value").asInt()).isEqualTo(ids.size());
            }
        }
        if (backward) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private JsonNode page(String list, String filter, String sort, int size, boolean backward, String cursor) {
        String page = (backward ? "last: " : "first: ")
                + size
                + (cursor == null ? "" : (backward ? ", before: \"" : ", after: \"") + cursor + "\"");
        String field = list.substring(list.lastIndexOf('/') + 1);
        String parent = list.equals(field) ? "" : list.substring(0, list.lastIndexOf('/'));
        String asked =
                "%s(filter: {%s}%s, %s) { nodes { id } total { value } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }"
                        .formatted(field, filter, sort.isEmpty() ? "" : ", sort: [" + sort + "]", page);
        JsonNode data =
                api.data(parent.isEmpty() ? "{ " + asked + " }" : "{ parent: " + parent + " { " + asked + " } }");
        return (parent.isEmpty() ? data : data.get("parent")).get(field);
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "walks")
class EmbeddedWalkTests extends WalkContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "walks")
class StandaloneWalkTests extends WalkContract {}
