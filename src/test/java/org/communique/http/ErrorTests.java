package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clients are told about their mistakes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorTests {

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ statements(first: \"x\") { nodes { id } } } | VALIDATION_ERROR | argument 'first' is not a valid 'Int': it is written as another kind of literal",
                "{ statements(first: 99999999999) { nodes { id } } } | VALIDATION_ERROR | argument 'first' is not a valid 'Int': an Int is expected, between -2147483648 and 2147483647",
                "{ statements(first: {a: 1}) { nodes { id } } } | VALIDATION_ERROR | argument 'first' is not a valid 'Int': it is written as another kind of literal",
                "{ node(id: 1.5) { id } } | VALIDATION_ERROR | argument 'id' is not a valid 'ID': an ID is expected: a string, or an integer",
                "{ node(id: null) { id } } | VALIDATION_ERROR | Null value for non-null field argument 'id'",
                "{ node { id } } | VALIDATION_ERROR | Missing field argument 'id'",
                "{ node(id: \"a\", x: 1) { id } } | VALIDATION_ERROR | Unknown field argument 'x'",
                "{ statements(sort: [{by: NOPE}]) { nodes { id } } } | VALIDATION_ERROR | argument 'sort[0].by' is not a valid 'StatementSortKey': no value of the enum 'StatementSortKey'",
                "{ statements(sort: 1) { nodes { id } } } | VALIDATION_ERROR | argument 'sort' must be an object",
                "{ statements(sort: [{}]) { nodes { id } } } | VALIDATION_ERROR | argument 'sort[0]' lacks required fields: '[by]'",
                "{ statements(sort: [{by: ID, x: 1}]) { nodes { id } } } | VALIDATION_ERROR | argument 'sort[0]' has a field that 'StatementSort' does not have: 'x'",
                "query ($a: Int = \"x\") { statements(first: $a) { nodes { id } } } | VALIDATION_ERROR | the default value is not a valid 'Int'",
                "{ statements } | VALIDATION_ERROR | Subselection required for type 'StatementConnection!' of field 'statements'",
                "{ statements { } } | PARSE_ERROR | Invalid syntax with offending token '}' at line 1 column 16",
                "{ statements(first: 0) { nodes { id } } } | BAD_ARGUMENT | first must be between 1 and 100, not 0",
                "{ statements(first: 1, last: 1) { nodes { id } } } | BAD_ARGUMENT | first and after page forward, last and before page backward: use one pair, not both",
                "{ statements(after: \"x\") { nodes { id } } } | BAD_CURSOR | after must be a cursor that this API gave out, unchanged, not \"x\"",
                "query A { __typename } query B { __typename } | UNKNOWN_OPERATION | Must provide operation name if query contains multiple operations.",
            })
    void namesWhatIsWrongWithADocument(String document, String code, String message) {
        Reply reply = api.post(document);

        assertThat(reply.json().at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(reply.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ search(text: \"\\u{80000000}\") { fuzzy } } | Invalid escape at line 1 column 16: a code point is at most 10FFFF, unlike '\\u{80000000}'",
                "{ search(text: \"\\u{110000}\") { fuzzy } } | Invalid escape at line 1 column 16: a code point is at most 10FFFF, unlike '\\u{110000}'",
                "{ search(text: [\"\\u{123456789ABC}\"]) { fuzzy } } | Invalid escape at line 1 column 17: a code point is at most 10FFFF, unlike '\\u{123456789ABC}'",
                "{ __typename @skip(if: \"\\u{80000000}\") } | Invalid escape at line 1 column 24: a code point is at most 10FFFF, unlike '\\u{80000000}'",
                "query ($a: String = \"\\u{80000000}\") { search(text: $a) { fuzzy } } | Invalid escape at line 1 column 21: a code point is at most 10FFFF, unlike '\\u{80000000}'",
                "type A @deprecated(reason: \"\\u{80000000}\") { a: Int } | Invalid escape at line 1 column 28: a code point is at most 10FFFF, unlike '\\u{80000000}'",
                "{ search(text: \"\\uD800\\u{80000000}\") { fuzzy } } | the document cannot be read: an escape in a string is beyond \\u{10FFFF}, or the exponent of a number is beyond 2147483647",
                "query ($a: Float = 1e99999999999) { a(b: $a) } | the document cannot be read: an escape in a string is beyond \\u{10FFFF}, or the exponent of a number is beyond 2147483647",
                "{ search(text: \"\\uD800\") { fuzzy } } | Invalid escape at line 1 column 16: a leading surrogate needs a trailing one behind it; see '\\uD800'",
                "{ search(text: \"\\uDEAD\") { fuzzy } } | Invalid escape at line 1 column 16: a leading surrogate must stand before '\\uDEAD'",
                "{ search(text: \"\\u{D800}\") { fuzzy } } | Invalid escape at line 1 column 16: a leading surrogate needs a trailing one behind it; see '\\u{D800}'",
                "{ search(text: \"\\u{}\") { fuzzy } } | Invalid syntax at line 1 column 16",
                "{ a(\\u{80000000}: 1) } | Invalid syntax at line 1 column 5",
                "{ a(b: 1e99999999999) } | Invalid floating point value",
            })
    void refusesWhatCannotBeReadAsAParseError(String document, String message) {
        assertThat(api.post(document).verdict()).isEqualTo("400 PARSE_ERROR");
        assertThat(api.post(document).message()).isEqualTo(message);
        assertThat(api.post(document, "Accept", "application/json").verdict()).isEqualTo("200 PARSE_ERROR");
    }

    @Test
    void readsEscapesOfAllCharactersAndNoneInBlockStrings() {
        for (String text :
                List.of("\"\\u{10FFFF}\"", "\"\\u{0000001F600}\"", "\"\\uD83D\\uDE00\"", "\"\"\"\\u{80000000}\"\"\"")) {
            assertThat(api.post("{ search(text: " + text + ") { fuzzy } }").verdict())
                    .as(text)
                    .isEqualTo("200");
        }
    }

    @Test
    void keepsThePlaceInTheDocument() {
        assertThat(api.post("{\n  nope\n}").body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"Field 'nope' in type 'Query' is undefined\",\"locations\":[{\"line\":2,\"column\":3}],\"extensions\":{\"code\":\"VALIDATION_ERROR\"}}]}");
    }

    @Test
    void anIdThatIsUnknownIsNoError() {
        assertThat(api.post("{ __typename node(id: \"x\") { id } }").body())
                .isEqualTo("{\"data\":{\"__typename\":\"Query\",\"node\":null}}");
    }

    @Test
    void countsTheErrorsThatItLeavesOut() {
        Reply reply = api.post("{" + " nope".repeat(70) + " }");

        assertThat(reply.json().at("/errors").size()).isEqualTo(30);
        assertThat(reply.json().at("/extensions/errorsLeftOut").asInt()).isEqualTo(40);
    }

    @Test
    void repeatsACallersTextShortAndHarmless() {
        String hostile = "\u202e\u0000\u2028<script>\\\"\r\nSet-Cookie: a=b" + "x".repeat(5_000);
        Reply reply = api.post("query ($a: String) { statements(after: $a) { nodes { id } } }", Map.of("a", hostile));

        assertThat(reply.message())
                .isEqualTo(
                        "after must be a cursor that this API gave out, unchanged, not "
                                + "\"\\u202e\\u0000\\u2028<script>\\\\u0022\\u000d\\u000aSet-Cookie: a=bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"…");
    }
}
