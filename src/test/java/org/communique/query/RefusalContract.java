package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What is wrong with a list's arguments is said by the argument's name and the rule, before the database is asked. */
@Import(Commands.Listening.class)
abstract class RefusalContract extends ApiContract {

    @Autowired
    private Commands commands;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 0 | first must be between 1 and 100, not 0",
                "first: -1 | first must be between 1 and 100, not -1",
                "last: 101 | last must be between 1 and 100, not 101",
                "first: 1, last: 1 | first and after page forward, last and before page backward",
                "after: \"x\" | after must be a cursor",
                "sort: [{by: SAID_AT}, {by: ID, order: DESC}] | sort: ID behind another key runs in the direction of that key",
                "sort: [{by: ID}, {by: ID}] | sort names ID twice",
                "filter: {colour: {eq: \"red\"}} | colour",
                "filter: {form: {eq: LOUD}} | filter.form.eq",
                "filter: {saidAt: {overlaps: \"2024-13\"}} | there is no such month",
                "filter: {saidAt: {overlaps: \"yesterday\"}} | filter.saidAt.overlaps",
                "filter: {quoted: \"yes\"} | filter.quoted",
                "filter: {and: [{matches: \" \"}]} | filter.and[0].matches must have at least one word",
            })
    void anArgumentIsRefusedByNameAndRule(String arguments, String message) {
        assertThat(refusal("{ statements(%s) { nodes { id } } }".formatted(arguments)))
                .contains(message);
    }

    @Test
    void aFilterIsAsDeepAndAsLargeAsItMayBe() {
        assertThat(refusal(filtered("not: {".repeat(11) + "form: {eq: DIRECT}" + "}".repeat(11))))
                .contains("and, or and not are nested at most 10 deep")
                .contains("filter.not.not");
        assertThat(api.data(filtered("not: {".repeat(10) + "form: {eq: DIRECT}" + "}".repeat(10))))
                .isNotNull();
        assertThat(refusal(filtered("id: {in: [" + ids(101) + "]}")))
                .contains("filter.id.in takes at most 100 values, not 101");
        assertThat(api.data(filtered("id: {in: [" + ids(100) + "]}"))).isNotNull();
        assertThat(refusal(filtered("speaker: {actor: {id: {nin: [" + ids(101) + "]}}}")))
                .contains("filter.speaker.actor.id.nin takes at most 100 values");
        String fifty = "{or: [" + "{quoted: true}".repeat(50) + "]}";
        assertThat(refusal(filtered("and: [" + fifty.repeat(4) + "{quoted: true}]")))
                .contains("filter takes at most 200 conditions; filter.and[4].quoted is one more");
        assertThat(refusal(
                        "{ actors(filter: {name: {contains: \"%s\"}}) { nodes { id } } }".formatted("a".repeat(201))))
                .contains("filter.name.contains takes at most 200 characters, not 201");
        assertThat(refusal(
                        "{ meetings { nodes { statements(filter: {and: [{}, {id: {in: [%s]}}]}) { nodes { id } } } } }"
                                .formatted(ids(101))))
                .contains("filter.and[1].id.in takes at most 100 values");
    }

    @Test
    void allThatIsWrongIsToldBeforeAnythingIsReadForAnotherList() {
        String query = """
                query ($n: Int) { meetings { nodes {
                    statements(first: $n) { nodes { id } }
                    mentions(first: 1, last: 1) { nodes { id } } } }
                  actors(sort: [{by: ID}, {by: ID}]) { nodes { meetings(after: "x") { nodes { id } } } } }""";
        JsonNode[] answer = new JsonNode[1];

        assertThat(commands.during(() -> answer[0] = api.answer(query, Map.of("n", 0))))
                .isEmpty();
        assertThat(answer[0].has("data")).isFalse();
        assertThat(answer[0].path("errors").findValuesAsString("message"))
                .containsExactly(
                        "first must be between 1 and 100, not 0",
                        "first and after page forward, last and before page backward: use one pair, not both",
                        "sort names ID twice: each key counts once",
                        "after must be a cursor that this API gave out, unchanged, not \"x\"");
        assertThat(answer[0].path("errors").findValues("line"))
                .extracting(JsonNode::asInt)
                .containsExactly(2, 3, 4, 4);
    }

    @Test
    void wordsAndOrdersOfNestedListsAreCheckedBeforeAnythingIsRead() {
        String query = """
                { meetings { nodes {
                    statements(filter: {not: {matches: " "}}) { nodes { id } }
                    mentions(sort: [{by: SAID_AT}, {by: ID, order: DESC}]) { nodes { id } } } } }""";
        JsonNode[] answer = new JsonNode[1];

        assertThat(commands.during(() -> answer[0] = api.answer(query, Map.of())))
                .isEmpty();
        assertThat(answer[0].path("errors").findValuesAsString("message"))
                .containsExactly(
                        "filter.not.matches must have at least one word, and is blank",
                        "sort: ID behind another key runs in the direction of that key; no index serves the opposite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statements { facets(by: [FORM, FORM]) { by } } | by names FORM twice: each key counts once",
                "statements { facets(by: [FORM], limit: 0) { by } } | limit must be between 1 and 100, not 0",
                "nodes(ids: [%s]) { id } | ids takes at most 100 ids, not 101",
                "search(text: \" \") { fuzzy } | text must have at least one word, and is blank",
            })
    void whatOneFieldRefusesIsRefusedBeforeAnythingIsReadForAnother(String field, String message) {
        assertThat(refusal("{ meetings(filter: {name: {neq: \"none\"}}) { nodes { name } } %s }"
                        .formatted(field.formatted(ids(101)))))
                .endsWith(": " + message);
    }

    @Test
    void aFilterTakesTwentyConditionsOnOtherFacts() {
        String[] some = new String[21];
        java.util.Arrays.setAll(some, i -> "{meeting: {name: {contains: \"" + i + "\"}}}");
        String twenty = String.join(", ", java.util.Arrays.copyOf(some, 20));

        assertThat(api.data(filtered("or: [" + twenty + "]"))).isNotNull();
        assertThat(api.error(filtered("or: [" + twenty + ", " + some[20] + "]")))
                .isEqualTo("BAD_ARGUMENT: "
                        + "filter takes at most 20 conditions on other facts (relations, related facts by more than their ids); "
                        + "filter.or[20].meeting is one more");
    }

    @Test
    void argumentsOfADocumentAreCheckedAgainForOtherVariables() {
        String document = "query ($n: Int, $f: StatementFilter!) { meetings(first: 1) { nodes { ...said } }"
                + " statements(first: $n, filter: {and: [$f]}) { nodes { id } } }"
                + " fragment said on Meeting { statements(first: $n) { nodes { id } } }";
        Map<String, Object> right = Map.of("n", 1, "f", Map.of("quoted", true));
        JsonNode before = api.data(document, right);

        assertThat(messages(document, Map.of("n", 0, "f", Map.of("quoted", true))))
                .containsExactly("first must be between 1 and 100, not 0", "first must be between 1 and 100, not 0");
        assertThat(messages(document, Map.of("n", 1, "f", Map.of("matches", " "))))
                .containsExactly("filter.and[0].matches must have at least one word, and is blank");
        assertThat(api.data(document, right)).isEqualTo(before);
    }

    private List<String> messages(String document, Map<String, Object> variables) {
        return api.answer(document, variables)
                .path("errors")
                .valueStream()
                .map(error -> error.path("message").stringValue())
                .toList();
    }

    @Test
    void aListThatAConditionLeftOutBeforeIsLookedAtWhenItComesIn() {
        String query =
                "query ($with: Boolean!) { meetings { nodes { statements(first: 0) @include(if: $with) { nodes { id } } name } } }";
        assertThat(api.answer(query, Map.of("with", false)).has("errors")).isFalse();

        assertThat(commands.during(() -> api.answer(query, Map.of("with", true))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors(filter: {name: {contains: $t}})",
                "statements(filter: {meeting: {name: {startsWith: $t}}})",
                "posts(filter: {title: {in: [$t]}})",
                "statements(filter: {language: {eq: $t}})",
            })
    void whatIsNoTextIsRefused(String list) {
        for (String text : List.of("\0", "a\0b", "\ud800", "a\udc00b")) {
            JsonNode[] answer = new JsonNode[1];
            List<BsonDocument> asked = commands.during(() -> answer[0] =
                    api.answer("query($t: String!) { %s { nodes { id } } }".formatted(list), Map.of("t", text)));
            assertThat(asked).isEmpty();
            assertThat(answer[0].at("/errors/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
            assertThat(answer[0].at("/errors/0/message").asString())
                    .startsWith("filter.")
                    .endsWith(" must be text: no NUL, and no half of a surrogate pair");
        }
    }

    @Test
    void aForgedCursorIsAPositionOrRefused() {
        String cursor = api.data("{ statements(first: 1) { pageInfo { endCursor } } }")
                .at("/statements/pageInfo/endCursor")
                .asString();
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor))
                .replaceAll("[\\[\\]]", "")
                .split(",");
        assertThat(after(parts)).isEmpty();
        for (String part : List.of("4 \"x\"", "4 1.5", "4 null", "4 {\"$gt\":1}", "5 7", "3 -1", "2 -1")) {
            String[] forged = parts.clone();
            forged[part.charAt(0) - '0'] = part.substring(2);
            assertThat(after(forged)).as(part).startsWith("BAD_CURSOR: after must be a cursor that this API gave out");
        }
        assertThat(after(java.util.Arrays.copyOf(parts, 5))).startsWith("BAD_CURSOR");
    }

    /** The error of a list after the cursor of these parts; empty where there is none. */
    private String after(String[] parts) {
        String text = "[" + String.join(",", parts) + "]";
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        String query = "{ statements(after: \"%s\") { nodes { id } } }".formatted(cursor);
        return api.answer(query, Map.of()).has("errors") ? api.error(query) : "";
    }

    @Test
    void tenThousandIdsAndAHundredLevelsAreRefused() {
        var ids = IntStream.range(0, 10_000).mapToObj(i -> "statement:s" + i).toList();
        JsonNode answer = api.answer(
                "query($ids: [ID!]) { statements(filter: {id: {in: $ids}}) { nodes { id } } }", Map.of("ids", ids));
        assertThat(answer.at("/errors/0/message").asString()).containsAnyOf("at most 100", "at most");
        String deep = "and: [{".repeat(100) + "quoted: true" + "}]".repeat(100);
        assertThat(refusal(filtered(deep))).isNotBlank();
    }

    @Test
    void aCursorOfAnotherFilterOrSortIsRefused() {
        String page = "{ statements(first: 2, %s) { pageInfo { endCursor } } }";
        String cursor = api.data(page.formatted("filter: {quoted: true}"))
                .at("/statements/pageInfo/endCursor")
                .asString();
        String next = "filter: {quoted: %s}, after: \"" + cursor + "\"";
        assertThat(api.data(page.formatted(next.formatted("true")))).isNotNull();
        assertThat(api.data(page.formatted(next.formatted("true, form: null")))).isNotNull();
        assertThat(api.error(page.formatted(next.formatted("false")))).startsWith("BAD_CURSOR: after");
        assertThat(api.error(page.formatted("after: \"" + cursor + "\""))).startsWith("BAD_CURSOR: after");
        assertThat(api.error(page.formatted("sort: [{by: ID}], " + next.formatted("true"))))
                .startsWith("BAD_CURSOR");
    }

    private static String filtered(String filter) {
        return "{ statements(filter: {" + filter + "}) { nodes { id } } }";
    }

    private static String ids(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"statement:s" + i + "\"")
                .collect(Collectors.joining(", "));
    }

    private String refusal(String query) {
        String[] error = new String[1];
        List<BsonDocument> asked = commands.during(() -> error[0] = api.error(query));
        assertThat(asked).isEmpty();
        assertThat(error[0])
                .doesNotStartWith("INTERNAL")
                .doesNotStartWith("UNAVAILABLE")
                .isNotEqualTo(": ");
        return error[0];
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "refusals")
class EmbeddedRefusalTests extends RefusalContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "refusals")
class StandaloneRefusalTests extends RefusalContract {}
