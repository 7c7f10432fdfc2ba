package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.When;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Where few records may be examined, a page is right or refused by name, and a number is right or a bound below it. */
@ByAccessPath
@TestPropertySource(properties = "communique.lists.examined=100")
abstract class AccessPathContract extends WorldContract {

    private static final int EXAMINED = 100;
    private static final int SHARE = EXAMINED / 10;
    private static final Comparator<Statement> BY_DATE = Comparator.<Statement, String>comparing(
                    one -> day(one.saidAt()), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Statement::id);

    private final World world = new World(13, 90, 400);
    private final RandomFilters filters = new RandomFilters(world);

    private int answered;
    private int refused;

    @Override
    World world() {
        return world;
    }

    @Test
    void anyPageOfAnyFilterIsRightOrRefusedByName() {
        for (int i = 0; i < 80; i++) {
            Asked<Statement> asked = filters.next(2);
            boolean descending = world.chance(50);
            List<String> expected = world.all(Statement.class).stream()
                    .filter(asked::of)
                    .sorted(descending ? BY_DATE.reversed() : BY_DATE)
                    .map(Statement::id)
                    .toList();
            String order = descending ? "DESC, nulls: FIRST" : "ASC";
            assertWalked(asked.text(), "{by: SAID_AT, order: " + order + "}", expected);
        }
        assertThat(answered).isGreaterThan(30);
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void anyPageUnderParentsIsRightOrRefusedByName() {
        for (int i = 0; i < 30; i++) {
            Asked<Statement> asked = filters.next(1);
            boolean byId = world.chance(30);
            String query =
                    "{ actors(first: 20) { nodes { id statements(first: 5, filter: {%s}, sort: [{by: %s}]) { nodes { id } } } } }"
                            .formatted(asked.text(), byId ? "ID" : "SAID_AT");
            JsonNode answer = api.answer(query, Map.of());
            boolean whole = !isRefused(answer, SHARE);
            Comparator<Statement> order = byId ? Comparator.comparing(Statement::id) : BY_DATE;
            for (JsonNode actor : answer.at("/data/actors/nodes")) {
                String id = actor.path("id").asString();
                List<String> expected = world.all(Statement.class).stream()
                        .filter(one -> asked.of(one) && spokenBy(id).test(one))
                        .sorted(order)
                        .map(Statement::id)
                        .limit(5)
                        .toList();
                if (whole) {
                    assertThat(ids(actor.at("/statements/nodes"))).as(query).isEqualTo(expected);
                    answered++;
                }
            }
        }
        assertThat(answered).isGreaterThan(50);
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void aNumberIsRightOrABoundBelowIt() {
        int exact = 0;
        int least = 0;
        for (int i = 0; i < 60; i++) {
            Asked<Statement> asked = filters.next(2);
            int expected =
                    (int) world.all(Statement.class).stream().filter(asked::of).count();
            JsonNode answer = api.answer(
                    "{ statements(filter: {%s}, first: 1) { total { value precision } facets(by: [FORM]) { precision values { count } } } }"
                            .formatted(asked.text()),
                    Map.of());
            if (isRefused(answer, EXAMINED)) {
                continue;
            }
            JsonNode total = answer.at("/data/statements/total");
            JsonNode facet = answer.at("/data/statements/facets/0");
            int sum = facet.path("values").findValues("count").stream()
                    .mapToInt(JsonNode::asInt)
                    .sum();
            boolean whole = total.path("precision").asString().equals("EXACT");
            assertThat(facet.path("precision").asString()).isEqualTo(whole ? "EXACT" : "AT_LEAST");
            assertThat(sum).as(asked.text()).isEqualTo(total.path("value").asInt());
            if (whole) {
                assertThat(sum).as(asked.text()).isEqualTo(expected);
                exact++;
            } else {
                assertThat(sum).as(asked.text()).isBetween(1, expected);
                least++;
            }
        }
        assertThat(exact).isGreaterThan(5);
        assertThat(least).isGreaterThan(5);
    }

    /** Page by page, until the end or a refusal. */
    private void assertWalked(String filter, String sort, List<String> expected) {
        int size = 5 + world.random.nextInt(40);
        List<String> ids = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            String query =
                    "{ statements(filter: {%s}, sort: [%s], first: %d%s) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }"
                            .formatted(filter, sort, size, after);
            JsonNode answer = api.answer(query, Map.of());
            if (isRefused(answer, EXAMINED)) {
                break;
            }
            JsonNode page = answer.at("/data/statements");
            ids.addAll(ids(page.path("nodes")));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
            answered++;
            if (!more) {
                assertThat(ids).as(filter + " " + sort).isEqualTo(expected);
            }
        }
        assertThat(ids).as(filter + " " + sort).isEqualTo(expected.subList(0, Math.min(ids.size(), expected.size())));
    }

    /** Whether it is, and then it is said how. */
    private boolean isRefused(JsonNode answer, int examined) {
        for (JsonNode error : answer.path("errors")) {
            assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COSTLY");
            assertThat(error.path("message").asString())
                    .startsWith("filter (")
                    .endsWith(") cannot be answered by examining " + examined
                            + " records: add a condition that few satisfy, such as an id or a narrow date");
            refused++;
        }
        return answer.has("errors");
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.findValuesAsString("id");
    }

    private static Predicate<Statement> spokenBy(String actor) {
        return statement -> RandomFilters.speakers(statement).stream()
                .anyMatch(said -> actor.equals(said.party().actor())
                        || actor.equals(said.party().onBehalfOf()));
    }

    private static String day(When when) {
        return when == null ? null : (when.earliest() == null ? when.latest() : when.earliest()).toString();
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "access-paths")
class EmbeddedAccessPathTests extends AccessPathContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "access-paths")
class StandaloneAccessPathTests extends AccessPathContract {}
