package org.communique.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.MadeUp.meeting;
import static org.communique.MadeUp.paraphrase;
import static org.communique.MadeUp.person;
import static org.communique.MadeUp.statement;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How what was found is paged through and counted, and what is refused. */
abstract class SearchPagesContract extends Edited {

    private static final String PAGE = "query ($t: String!, $k: [FactKind!], $n: Int, $a: String) {"
            + " search(text: $t, kinds: $k, first: $n, after: $a) { fuzzy total { value precision }"
            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
            + " edges { cursor score node { ... on Node { id } } } } }";

    private JsonNode page(String text, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("t", text, "n", first));
        variables.put("a", after);
        return api().ask(PAGE, variables).get("search");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    private List<Curated> many(int number) {
        Random random = new Random(11);
        List<Curated> facts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String words = "peace ".repeat(1 + random.nextInt(3)) + "x".repeat(random.nextInt(5) + 1);
            facts.add(statement(
                    "s" + i,
                    words,
                    random.nextBoolean() ? List.of("lasting peace") : List.of(),
                    "person:p" + random.nextInt(4),
                    random.nextBoolean() ? "20" + (10 + random.nextInt(10)) : null,
                    null,
                    random.nextBoolean() ? "meeting:m" : null,
                    List.of()));
        }
        for (int i = 0; i < 4; i++) {
            facts.add(person("p" + i, "Person " + (char) ('D' - i)));
        }
        facts.add(meeting("m", "Meeting", null, null, List.of(), List.of()));
        return facts;
    }

    @Test
    void givesTheSameHitsPageByPageAsAtOnce() {
        publish(many(60));
        for (String text : List.of("peace", "lasting peace", "peaxe")) {
            JsonNode whole = page(text, 100, null);
            List<String> paged = new ArrayList<>();
            String after = null;
            boolean more;
            do {
                JsonNode page = page(text, 7, after);
                paged.addAll(ids(page));
                assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
                assertThat(page.get("total")).isEqualTo(whole.get("total"));
                assertThat(page.get("fuzzy").asBoolean()).isEqualTo(text.equals("peaxe"));
                after = page.at("/pageInfo/endCursor").asString();
                more = page.at("/pageInfo/hasNextPage").asBoolean();
            } while (more);
            assertThat(paged).isNotEmpty().doesNotHaveDuplicates().isEqualTo(ids(whole));
            assertThat(whole.at("/total/value").asInt()).isEqualTo(paged.size());
            assertThat(whole.at("/total/precision").asString()).isEqualTo("EXACT");
        }
    }

    @Test
    void countsAllHitsByTheirValues() {
        List<Curated> facts = many(60);
        publish(facts);
        JsonNode whole = api().ask("{ search(text: \"peace\", first: 100) { nodes { __typename"
                        + " ... on Statement { speaker { actor { id label } } saidAt { edtf } meeting { id } }"
                        + " ... on Quote { speaker { actor { id label } } saidAt { edtf } meeting { id } } } } }")
                .at("/search/nodes");
        Map<String, Integer> expected = new TreeMap<>();
        whole.forEach(node -> {
            expected.merge(
                    "KIND null " + node.get("__typename").asString().toUpperCase(java.util.Locale.ROOT),
                    1,
                    Integer::sum);
            expected.merge(
                    "SPEAKER " + node.at("/speaker/actor/id").asString() + " "
                            + node.at("/speaker/actor/label").asString(),
                    1,
                    Integer::sum);
            if (!node.at("/saidAt/edtf").isMissingNode()) {
                expected.merge("YEAR null " + node.at("/saidAt/edtf").asString(), 1, Integer::sum);
            }
            if (!node.at("/meeting/id").isMissingNode()) {
                expected.merge("MEETING meeting:m Meeting", 1, Integer::sum);
            }
        });

        JsonNode facets = api().ask(
                        "{ search(text: \"peace\", first: 1) { facets(by: [KIND, SPEAKER, YEAR, MEETING, TOPIC], limit: 100)"
                                + " { by precision values { id value count } } } }")
                .at("/search/facets");

        Map<String, Integer> counted = new TreeMap<>();
        facets.forEach(facet -> {
            assertThat(facet.get("precision").asString()).isEqualTo("EXACT");
            int before = Integer.MAX_VALUE;
            for (JsonNode value : facet.get("values")) {
                assertThat(value.get("count").asInt()).isLessThanOrEqualTo(before);
                before = value.get("count").asInt();
                String id = value.get("id").isNull() ? "null" : value.get("id").asString();
                counted.put(
                        facet.get("by").asString() + " " + id + " "
                                + value.get("value").asString(),
                        before);
            }
        });
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void goesOnAtItsPlaceWhenFactsArePublishedBetweenTwoPages() {
        List<Curated> facts = many(30);
        publish(facts);
        JsonNode first = page("lasting", 5, null);
        List<String> rest = ids(page("lasting", 100, null));
        rest.removeAll(ids(first));

        publish(facts.stream().filter(fact -> !ids(first).contains(fact.id())).toList());

        assertThat(ids(page("lasting", 100, first.at("/pageInfo/endCursor").asString())))
                .doesNotContainAnyElementsOf(ids(first))
                .isSubsetOf(rest);
    }

    @Test
    void tellsFiltersWhatMatches() {
        publish(paraphrase("a", "alpha"), paraphrase("b", "alphabet"), paraphrase("c", "beta"));

        JsonNode statements = api().ask(
                        "{ statements(filter: { matches: \"alph\" }, sort: [{ by: ID }]) { nodes { id } } }")
                .at("/statements/nodes");

        assertThat(statements.toString()).isEqualTo("[{\"id\":\"statement:a\"},{\"id\":\"statement:b\"}]");
        assertThat(api().refusal("{ statements(filter: { matches: \" \" }) { nodes { id } } }", Map.of()))
                .isEqualTo("BAD_ARGUMENT: filter.matches must have at least one word, and is blank");
    }

    @Test
    void readsAnyTextAsWords() {
        publish(many(20));
        Random random = new Random(3);
        String signs = "\"\"“”„«»*?~^:+-!(){}[]\\/&|<>=. \t\nabPEACEpeaceåß\u0301王毅𝄞\u0000";
        int[] points = signs.codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int j = random.nextInt(60); j > 0; j--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            JsonNode answer = api().answer(PAGE, Map.of("t", text.toString(), "n", 3));
            String error = answer.at("/errors/0/message").asString("");
            assertThat(error.isEmpty() || error.startsWith("text takes at most 16 words"))
                    .as("%s: %s", text, answer)
                    .isTrue();
        }
        for (String text : List.of(
                "*", "?", "\"", "\"\"", "AND OR NOT", "name:peace", "peace~5", "/.*/", "((", "\\", "^", "*eace")) {
            api().ask(PAGE, Map.of("t", text));
        }
        assertThat(ids(page("peace*", 5, null))).hasSize(5);
        assertThat(ids(page("*", 5, null))).isEmpty();
    }

    @Test
    void refusesByNameWhatBreaksARule() {
        publish(many(20));
        String rule = "BAD_ARGUMENT: ";
        assertThat(refusal(" ", Map.of())).isEqualTo(rule + "text must have at least one word, and is blank");
        assertThat(refusal("", Map.of())).isEqualTo(rule + "text must have at least one word, and is blank");
        assertThat(refusal("𝄞".repeat(201), Map.of())).isEqualTo(rule + "text takes at most 200 characters, not 201");
        assertThat(refusal("a ".repeat(17), Map.of())).isEqualTo(rule + "text takes at most 16 words, not 17");
        assertThat(refusal("a", Map.of("n", 0))).isEqualTo(rule + "first must be between 1 and 100, not 0");
        assertThat(refusal("a", Map.of("n", -3))).isEqualTo(rule + "first must be between 1 and 100, not -3");
        assertThat(refusal("a", Map.of("n", 101))).isEqualTo(rule + "first must be between 1 and 100, not 101");
        assertThat(refusal("a", Map.of("a", "x")))
                .startsWith("BAD_CURSOR: after must be a cursor that this API gave out");
        String cursor = page("peace", 2, null).at("/pageInfo/endCursor").asString();
        assertThat(refusal("lasting", Map.of("a", cursor))).startsWith("BAD_CURSOR: after is a cursor of another list");
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor)).split(",");
        String forged = String.join(",", parts[0], parts[1], parts[2], parts[3], "\"x\"", parts[5]);
        assertThat(refusal("peace", Map.of("a", Base64.getUrlEncoder().encodeToString(forged.getBytes()))))
                .startsWith("BAD_CURSOR: after must be a cursor that this API gave out");
        assertThat(api().refusal("{ search(text: \"peace\") { facets(by: [KIND], limit: 0) { by } } }", Map.of()))
                .isEqualTo(rule + "limit must be between 1 and 100, not 0");
        assertThat(api().refusal("{ search(text: \"peace\") { facets(by: [KIND, KIND]) { by } } }", Map.of()))
                .isEqualTo(rule + "by names KIND twice: each key counts once");
        List<String> ids = java.util.Collections.nCopies(101, "person:a");
        assertThat(api().refusal(
                                "query ($ids: [ID!]) { search(text: \"a\", filter: { speaker: { in: $ids } }) { fuzzy } }",
                                Map.of("ids", ids)))
                .isEqualTo(rule + "filter.speaker.in takes at most 100 values, not 101");
    }

    private String refusal(String text, Map<String, ?> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("t", text);
        return api().refusal(PAGE, variables);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedSearchPagesTests extends SearchPagesContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetSearchPagesTests extends SearchPagesContract {}
