package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of which kind of JSON the value of a variable must be: as section 3.5 of the GraphQL specification says, and no other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VariableTests {

    private static final String HUGE = "9".repeat(100);

    /** Values of JSON, and how a message shows each. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("\"x\"", "\"x\""),
            Map.entry("\"12\"", "\"12\""),
            Map.entry("\"true\"", "\"true\""),
            Map.entry("7", "7"),
            Map.entry("1.0", "1.0"),
            Map.entry("1.5", "1.5"),
            Map.entry("4294967296", "4294967296"),
            Map.entry(HUGE, HUGE.substring(0, 60) + "…"),
            Map.entry("1e400", "Infinity"),
            Map.entry("true", "true"),
            Map.entry("[]", "a list"),
            Map.entry("[[7]]", "a list"),
            Map.entry("{}", "an object"),
            Map.entry("{\"$gt\":\"\"}", "an object"));

    private static final List<String> STRINGS = List.of("\"x\"", "\"12\"", "\"true\"");
    private static final List<String> IDS = List.of("\"x\"", "\"12\"", "\"true\"", "7", "4294967296", HUGE);
    private static final List<String> OBJECTS = List.of("{}", "{\"$gt\":\"\"}");
    private static final String ID = "an ID, which is a string or an integer,";

    /** A type by its name, a selection that has {@code $v} of it, what a message calls it, and which of the values it takes. */
    private record Type(String name, String selection, String expected, List<String> taken) {

        String document() {
            return "query ($v: %s) { %s }".formatted(name, selection);
        }
    }

    private static final List<Type> TYPES = List.of(
            new Type("ID!", "node(id: $v) { id }", ID, IDS),
            new Type("[ID!]", "statements(filter: {and: [{id: {in: $v}}]}) { nodes { id } }", ID, with(IDS, "[]")),
            new Type(
                    "Int",
                    "statements(first: $v) { nodes { id } }",
                    "an Int between -2147483648 and 2147483647",
                    List.of("7", "1.0")),
            new Type("Boolean!", "__typename @skip(if: $v)", "a Boolean", List.of("true")),
            new Type("String!", "search(text: $v) { fuzzy }", "a String", STRINGS),
            new Type(
                    "EDTF",
                    "statements(filter: {saidAt: {within: $v}}) { nodes { id } }",
                    "a string for the scalar EDTF",
                    STRINGS),
            new Type(
                    "Date",
                    "posts(first: 1) { nodes { tenures(on: $v) { __typename } } }",
                    "a string for the scalar Date",
                    STRINGS),
            new Type(
                    "SortOrder",
                    "timeline(order: $v) { nodes { __typename } }",
                    "a value of the enum SortOrder",
                    List.of()),
            new Type(
                    "StatementFilter",
                    "statements(filter: $v) { nodes { id } }",
                    "an object of the type StatementFilter",
                    OBJECTS),
            new Type(
                    "[StatementSort!]",
                    "statements(sort: $v) { nodes { id } }",
                    "an object of the type StatementSort",
                    with(OBJECTS, "[]")));

    @LocalServerPort
    private int port;

    private static List<String> with(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static Stream<Arguments> cases() {
        return TYPES.stream().flatMap(type -> SHOWN.keySet().stream().map(value -> Arguments.of(type, value)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesAValueOfAnotherKindThanTheTypeTakes(Type type, String value) {
        Reply reply = ask(type.document(), value);

        String refusal = "Variable 'v' has an invalid value: %s is expected, not %s"
                .formatted(type.expected(), SHOWN.get(value));
        if (type.taken().contains(value)) {
            assertThat(reply.message()).doesNotContain("is expected, not");
        } else {
            assertThat(reply.verdict()).isEqualTo("400 BAD_VARIABLE");
            assertThat(reply.message()).isEqualTo(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "StatementFilter | {\"and\": [{\"id\": {\"in\": [\"a\", {\"$gt\": \"\"}]}}]} | an ID, which is a string or an integer, is expected, not an object",
                "StatementFilter | {\"and\": [{\"id\": {\"$gt\": \"\"}}]} | IdComparator has no field \"$gt\"",
                "StatementFilter | {\"form\": {\"eq\": \"LOUD\"}} | a value of the enum StatementForm is expected, not \"LOUD\"",
                "StatementFilter | {\"form\": {\"eq\": \"java.lang.Exception\"}} | a value of the enum StatementForm is expected, not \"java.lang.Exception\"",
                "StatementFilter | {\"quoted\": \"\\u202e\\u0000\"} | a Boolean is expected, not \"\\u202e\\u0000\"",
            })
    void namesWhatIsWrongInsideAVariable(String type, String value, String message) {
        Reply reply = ask("query ($v: " + type + ") { statements(filter: $v) { nodes { id } } }", value);

        assertThat(reply.verdict()).isEqualTo("400 BAD_VARIABLE");
        assertThat(reply.message()).isEqualTo("Variable 'v' has an invalid value: " + message);
    }

    @Test
    void namesTheFieldThatAVariableLacks() {
        assertThat(ask("query ($v: [StatementSort!]) { statements(sort: $v) { nodes { id } } }", "[{}]")
                        .message())
                .isEqualTo(
                        "Variable 'v' has an invalid value: Field 'by' has coerced Null value for NonNull type 'StatementSortKey!'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "node(id: %s) { id } | 1.5, true, NAME, [], {}, [1]",
                "statements(first: %s) { nodes { id } } | \"1\", 1.0, true, NAME, [], {}, 4294967296",
                "search(text: %s) { fuzzy } | 1, 1.5, true, NAME, [], {}",
                "__typename @skip(if: %s) | 1, \"true\", NAME, [], {}",
                "statements(filter: {saidAt: {within: %s}}) { nodes { id } } | 2024, 1.5, true, NAME, [], {}",
                "posts(first: 1) { nodes { tenures(on: %s) { __typename } } } | 2023, true, NAME, [], {}, \"x\", \"2023-02-30\", \"2023-2-3\", \"+999999999-12-31\"",
                "timeline(order: %s) { nodes { __typename } } | 1, \"ASC\", true, NAME, [], {}",
                "statements(filter: %s) { nodes { id } } | 1, \"x\", true, NAME, [], {nope: 1}",
                "statements(filter: {id: {in: [\"a\", %s]}}) { nodes { id } } | 1.5, true, NAME, [], {}",
            })
    void refusesALiteralOfAnotherKindThanTheTypeTakes(String selection, String literals) {
        for (String literal : literals.split(", ")) {
            Reply reply = new Served(port).post("{ " + selection.formatted(literal) + " }");

            assertThat(reply.verdict()).as(literal).isEqualTo("400 VALIDATION_ERROR");
            assertThat(reply.message()).as(literal).startsWith("argument '").doesNotContainPattern("Value|AST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2023-02-30", "2023-2-3", "+999999999-12-31", "-001-01-01"})
    void takesDaysThatThereAre(String none) {
        String document = "query ($v: Date) { posts(first: 1) { nodes { tenures(on: $v) { __typename } } } }";

        assertThat(ask(document, "\"2024-02-29\"").verdict()).isEqualTo("200");
        assertThat(ask(document, '"' + none + '"').message())
                .isEqualTo(
                        "Variable 'v' has an invalid value: Date: \"" + none + "\" is no day of the form YYYY-MM-DD");
    }

    @Test
    void takesTheDefaultOfAVariable() {
        Reply reply = new Served(port)
                .post(
                        "query ($v: ID! = 7, $n: Int = 1) { node(id: $v) { id } statements(first: $n) { nodes { __typename } } }");

        assertThat(reply.body())
                .isEqualTo("{\"data\":{\"node\":null,\"statements\":{\"nodes\":[{\"__typename\":\"Statement\"}]}}}");
    }

    private Reply ask(String document, String value) {
        return new Served(port).body("{\"query\":\"%s\",\"variables\":{\"v\":%s}}".formatted(document, value));
    }
}
