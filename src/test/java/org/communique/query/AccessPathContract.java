package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @LocalServerPort
    private int port;

    private int answered;
    private int refused;

    @Override
    World world() {
        return world;
    }

    @Test
    void anyPageOfAnyFilterIsRightOrRefusedByName() {
        for (int i = 0; i < 35; i++) {
            boolean descending = world.chance(50);
            Comparator<Statement> order = descending ? BY_DATE.reversed() : BY_DATE;
            String sort = "{by: SAID_AT, order: " + (descending ? "DESC, nulls: FIRST}" : "ASC}");
            Asked<Statement> asked = filters.next(2);
            assertWalked("statements", asked.text(), sort, ids(Statement.class, asked, order, Statement::id));
            Asked<RandomFilters.Quoted> quoted = filters.quote(2);
            List<String> quotes = world.all(Statement.class).stream()
                    .sorted(order)
                    .flatMap(one -> one.quotes().stream().map(span -> new RandomFilters.Quoted(one, span)))
                    .filter(quoted::of)
                    .map(one -> one.span().id())
                    .toList();
            assertWalked("quotes", quoted.text(), sort, quotes);
            Asked<Meeting> met = filters.meeting();
            Comparator<Meeting> byName = Comparator.comparing(Meeting::name).thenComparing(Meeting::id);
            assertWalked("meetings", met.text(), "{by: NAME}", ids(Meeting.class, met, byName, Meeting::id));
        }
        assertThat(answered).isGreaterThan(100);
        assertThat(refused).isGreaterThan(10);
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
                assertThat(sum).as(asked.text()).isBetween(0, expected);
                least++;
            }
        }
        assertThat(exact).isGreaterThan(5);
        assertThat(least).isGreaterThan(5);
    }

    @Test
    void whatMoreTimeWouldHaveMadeGreaterIsNotKept() throws Exception {
        HttpResponse<String> least = get("{statements(filter:{form:{neq:DIRECT}}){total{precision}}}");
        assertThat(least.body()).contains("AT_LEAST");
        assertThat(least.headers().firstValue("ETag")).isEmpty();
        assertThat(least.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> exact = get("{statements(filter:{id:{eq:\"statement:s1\"}}){total{precision}}}");
        assertThat(exact.body()).contains("EXACT");
        assertThat(exact.headers().firstValue("ETag")).isNotEmpty();
    }

    private HttpResponse<String> get(String query) throws Exception {
        URI address = URI.create(
                "http://localhost:" + port + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Page by page in either direction, until the end or a refusal. */
    private void assertWalked(String list, String filter, String sort, List<String> expected) {
        for (boolean backward : new boolean[] {false, true}) {
            List<String> some = walked(list, filter, sort, backward, expected.size());
            List<String> rest = expected.subList(
                    backward ? Math.max(0, expected.size() - some.size()) : 0,
                    backward ? expected.size() : Math.min(some.size(), expected.size()));
            assertThat(some).as("%s %s %s, %s", list, filter, sort, backward).isEqualTo(rest);
        }
    }

    private List<String> walked(String list, String filter, String sort, boolean backward, int whole) {
        String page = (backward ? "last: " : "first: ") + (5 + world.random.nextInt(40));
        List<String> ids = new ArrayList<>();
        String from = "";
        boolean more = true;
        while (more) {
            JsonNode answer = api.answer(
                    "{ %s(filter: {%s}, sort: [%s], %s%s) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }"
                            .formatted(list, filter, sort, page, from),
                    Map.of());
            if (isRefused(answer, EXAMINED)) {
                return ids;
            }
            ids.addAll(backward ? 0 : ids.size(), ids(answer.at("/data/" + list + "/nodes")));
            JsonNode info = answer.at("/data/" + list + "/pageInfo");
            more = info.path(backward ? "hasPreviousPage" : "hasNextPage").asBoolean();
            assertThat(info.path(backward ? "hasNextPage" : "hasPreviousPage").asBoolean())
                    .isEqualTo(!from.isEmpty());
            from = backward
                    ? ", before: \"" + info.path("startCursor").asString() + "\""
                    : ", after: \"" + info.path("endCursor").asString() + "\"";
            answered++;
        }
        assertThat(ids).as("%s %s %s, %s", list, filter, sort, backward).hasSize(whole);
        return ids;
    }

    private <T extends Curated> List<String> ids(
            Class<T> type, Asked<T> asked, Comparator<T> order, Function<T, String> id) {
        return world.all(type).stream().filter(asked::of).sorted(order).map(id).toList();
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
