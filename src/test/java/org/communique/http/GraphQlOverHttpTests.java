package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The transport, after the draft of GraphQL over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GraphQlOverHttpTests {

    private static final String TYPENAME = "{ __typename }";
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @Test
    void answersPostAndGetAlike() {
        assertThat(api.post(TYPENAME).body()).isEqualTo(ANSWER);
        assertThat(api.query(TYPENAME).body()).isEqualTo(ANSWER);
        assertThat(api.post(TYPENAME).status()).isEqualTo(200);
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        Reply reply = api.send(api.request("/graphql?query=" + Served.encoded(TYPENAME))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("Content-Length")).isEqualTo("" + ANSWER.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                                                          | application/json",
                "*/*                                                           | application/json",
                "application/*                                                 | application/json",
                "application/json                                              | application/json",
                "application/graphql-response+json                             | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9     | application/graphql-response+json",
                "application/json;q=0.5, application/graphql-response+json     | application/graphql-response+json",
                "application/json, application/graphql-response+json           | application/json",
                "application/graphql-response+json, application/json           | application/graphql-response+json",
                "application/json;q=0, */*                                     | application/graphql-response+json",
                "text/html, application/xhtml+xml, */*;q=0.8                   | application/json",
                "nonsense, application/graphql-response+json; charset=utf-8    | application/graphql-response+json",
            })
    void givesTheTypeThatAcceptPrefers(String accept, String type) {
        String[] headers = accept == null ? new String[0] : new String[] {"Accept", accept};

        assertThat(api.query(TYPENAME, headers).header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json; charset=utf-16", "nonsense"})
    void refusesToAnswerInATypeItDoesNotHave(String accept) {
        Reply reply = api.query(TYPENAME, "Accept", accept);

        assertThat(reply.verdict()).isEqualTo("406 NOT_ACCEPTABLE");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                               | PARSE_ERROR",
                "{ nope }                                        | VALIDATION_ERROR",
                "query A { __typename } query B { __typename }   | UNKNOWN_OPERATION",
                "query ($id: ID!) { node(id: $id) { id } }       | BAD_VARIABLE",
            })
    void tellsByTheStatusWhatCouldNotBeAnswered(String document, String code) {
        assertThat(api.post(document).verdict()).isEqualTo("400 " + code);
        assertThat(api.post(document).json().has("data")).isFalse();
        assertThat(api.post(document, "Accept", "application/json").verdict()).isEqualTo("200 " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "[{\"query\":\"{ __typename }\"}]",
                "1",
                "\"{ __typename }\"",
                "true",
                "{}",
                "{",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[]}",
                "{\"query\":{}}",
                "{\"query\":true}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ __typename }\",\"variables\":1}",
                "{\"query\":\"{ __typename }\",\"operationName\":1}",
                "{\"query\":\"{ __typename }\",\"extensions\":\"\"}",
                "{\"query\":\"{ __typename }\",\"extensions\":[1]}",
                "{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}",
                "{\"query\":\"{ __typename }\"} more",
                "{\"query\":\"{ __typename }\",\"documentId\":1}",
                "{'query':'{ __typename }'}",
                "{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":1}}",
                "{\"extensions\":{\"persistedQuery\":null}}",
                "{\"query\":\"{ __typename }\",}"
            })
    void refusesABodyThatIsNoRequest(String body) {
        for (String accept : List.of(Served.GRAPHQL, "application/json")) {
            Reply reply = api.body(body, "Accept", accept);

            assertThat(reply.verdict()).as(body).isEqualTo("400 BAD_REQUEST");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.json().propertyNames()).containsExactly("errors");
        }
    }

    @Test
    void namesTheParameterThatIsOfTheWrongType() {
        assertThat(api.body("{\"query\":1}").message()).isEqualTo("query must be a string");
        assertThat(api.body("{\"query\":\"{a}\",\"variables\":[1]}").message())
                .isEqualTo("variables must be an object");
        assertThat(api.body("{}").message()).isEqualTo("query is missing: it is the document, as a string");
        assertThat(api.body("{\"a\":1,\"a\":2}").message())
                .isEqualTo("the body must be JSON, no key twice, at most 50 levels deep,"
                        + " with numbers of at most 1,000 characters and at most 10,000 tokens: see line 1 column 11");
        assertThat(api.get("query=%7Ba%7D&variables=1").message()).isEqualTo("variables must be a JSON object");
        assertThat(api.get("query=a&query=b").message()).isEqualTo("query is given more than once");
    }

    @Test
    void refusesJsonNestedBeyondMeasure() {
        String deep = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000)
                + "}}";

        assertThat(api.body(deep).verdict()).isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void refusesNumbersBeyondMeasure() {
        String body = "{\"query\":\"query ($id: ID!) { node(id: $id) { id } }\",\"variables\":{\"id\":%s}}";

        assertThat(api.body(body.formatted("9".repeat(1_000))).body()).isEqualTo("{\"data\":{\"node\":null}}");
        assertThat(api.body(body.formatted("1e999999999")).verdict()).isEqualTo("400 BAD_VARIABLE");
        for (int digits : List.of(1_001, 200_000)) {
            assertThat(api.body(body.formatted("9".repeat(digits))).verdict()).isEqualTo("400 BAD_REQUEST");
        }
    }

    @Test
    void acceptsNullForWhatMayBeLeftOut() {
        String body =
                "{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,\"extensions\":null,\"x\":1}";

        assertThat(api.body(body).body()).isEqualTo(ANSWER);
        assertThat(api.get("query=" + Served.encoded(TYPENAME) + "&operationName=&variables=&extensions=")
                        .body())
                .isEqualTo(ANSWER);
    }

    @Test
    void readsABodyThatBeginsWithAByteOrderMark() {
        assertThat(api.body("\uFEFF{\"query\":\"{ __typename }\"}").body()).isEqualTo(ANSWER);
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        byte[] latin = "{\"query\":\"{ __typename # \u00e9\\n}\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_16);

        for (byte[] body : List.of(latin, wide)) {
            assertThat(bytes(body, "application/json").verdict()).isEqualTo("400 BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFFFFFFFFFFFFFFF\r\n{",
                "-1\r\n{",
                "0x18\r\n{",
                "zz\r\n{",
                "18;\n{\"query\":\"{ __typename }\"}\r\n0\r\n\r\n",
                "19\r\n{\"query\":\"{ __typename }\"}0\r\n\r\n"
            })
    void refusesABodyInPiecesThatDoNotFit(String pieces) {
        String head =
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(api.raw(head + pieces))
                .startsWith("HTTP/1.1 400")
                .endsWith("{\"errors\":[{\"message\":\"the body breaks off, or is not what its headers say\","
                        + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
    }

    private Reply bytes(byte[] body, String type, String... headers) {
        return api.send(api.request("/graphql", headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "application/jsonp",
                "nonsense"
            })
    void refusesBodiesThatAreNotAnnouncedAsJson(String type) {
        Reply reply = bytes("{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8), type);

        assertThat(reply.verdict()).isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesACompressedBody() {
        Reply reply = bytes(new byte[] {31, -117}, "application/json", "Content-Encoding", "gzip");

        assertThat(reply.verdict()).isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "QUERY", "TRACE", "NONSENSE"})
    void refusesOtherMethods(String method) {
        Reply reply = api.send(api.request("/graphql").method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(reply.verdict()).isEqualTo("405 METHOD_NOT_ALLOWED");
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { a }", "subscription { a }", "query A { __typename } mutation B { a }"})
    void refusesEverythingButQueriesByGet(String document) {
        Reply reply = api.query(document);

        assertThat(reply.verdict()).isEqualTo("405 METHOD_NOT_ALLOWED");
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @Test
    void takesVariablesAndTheOperationsNameByGet() {
        String document = "query A { __typename } query B($id: ID!) { node(id: $id) { id } }";
        String parameters = "query=" + Served.encoded(document) + "&operationName=B&variables="
                + Served.encoded("{\"id\":\"state:none\"}");

        assertThat(api.get(parameters).body()).isEqualTo("{\"data\":{\"node\":null}}");
    }

    @Test
    void readsADocumentTypedIntoAnAddress() {
        assertThat(api.raw("GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith(ANSWER);
    }

    @Test
    void refusesAnAddressThatIsNotPercentEncodedUtf8() {
        for (String query : List.of("%zz", "%ff%fe", "%")) {
            assertThat(api.raw("GET /graphql?query=" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void answersVariablesOfAllKinds() {
        String document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        assertThat(api.post(document, Map.of("ids", List.of("a:b", 7))).body())
                .isEqualTo("{\"data\":{\"nodes\":[null,null]}}");
    }
}
