package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What caches may keep, for how long, and by which name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CacheTests {

    private static final String SMALL = "{ dataset { revision } }";
    private static final String LARGE = "{ statements(first: 50) { nodes { id text speaker { asPrinted } } } }";

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @Test
    void letsCachesKeepAnAnswerForAShortWhile() {
        Reply reply = api.query(SMALL);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=10, stale-while-revalidate=20");
        assertThat(reply.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding, Communique-Cost");
        assertThat(reply.header("ETag")).matches("\"1\\.[0-9a-f]{32}\"");
    }

    @Test
    void saysThatTheAnswerIsTheSame() {
        Reply first = api.query(SMALL);
        for (String known :
                List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"))) {
            Reply again = api.query(SMALL, "If-None-Match", known);

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            for (String header : List.of("ETag", "Cache-Control", "Vary")) {
                assertThat(again.header(header)).isEqualTo(first.header(header));
            }
        }
    }

    @Test
    void saysThatThereIsAnAnswerWhereTheCallerHasAny() {
        assertThat(api.query(SMALL, "If-None-Match", "*").status()).isEqualTo(304);
        assertThat(api.query(SMALL, "If-None-Match", "*").header("ETag"))
                .isEqualTo(api.query(SMALL).header("ETag"));
        assertThat(api.query("{ nope }", "If-None-Match", "*").verdict()).isEqualTo("200 VALIDATION_ERROR");
        assertThat(api.query("{ statements(first: 0) { nodes { id } } }", "If-None-Match", "*")
                        .verdict())
                .isEqualTo("200 BAD_ARGUMENT");
    }

    @Test
    void namesEachAnswerByAllThatItFollowsFrom() {
        String two =
                "query A { dataset { revision } } query B($x: Int) { dataset { digest } a: statements(first: $x) { nodes { id } } }";
        String query = "query=" + Served.encoded(two);
        List<String> tags = Stream.of(
                        api.query(SMALL),
                        api.query(SMALL + " "),
                        api.query(SMALL, "Accept", Served.GRAPHQL),
                        api.query(SMALL, "Accept-Encoding", "gzip"),
                        api.get(query + "&operationName=A"),
                        api.get(query + "&operationName=B"),
                        api.get(query + "&operationName=B&variables=%7B%22x%22:1%7D"),
                        api.get(query + "&operationName=B&variables=%7B%22x%22:2%7D"))
                .map(reply -> reply.header("ETag"))
                .toList();

        assertThat(tags).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(api.query(SMALL, "If-None-Match", tags.get(1)).status()).isEqualTo(200);
    }

    @Test
    void givesTheSameNameToTheSameQuestion() {
        String query = "query="
                + Served.encoded("query ($a: Int, $b: Int) { a: statements(first: $a, last: $b) { nodes { id } } }");

        assertThat(api.get(query + "&variables=%7B%22a%22:1%7D").header("ETag"))
                .isEqualTo(
                        api.get(query + "&variables=%7B%20%22a%22%20:%201%7D").header("ETag"));
    }

    @Test
    void letsNobodyKeepAnError() {
        List<Reply> replies = List.of(
                api.query("{"),
                api.query("{ nope }"),
                api.query("{ statements(first: 0) { nodes { id } } }"),
                api.query("{ __typename a: statements(after: \"x\") { nodes { id } } }"),
                api.get("documentId=sha256:" + "0".repeat(64)),
                api.query(SMALL, "Accept", "text/html"),
                api.post(SMALL));

        for (Reply reply : replies) {
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("ETag")).isNull();
        }
    }

    @Test
    void compressesLargeAnswersOfBothTypes() throws IOException {
        for (String type : List.of("application/json", Served.GRAPHQL)) {
            Reply plain = api.query(LARGE, "Accept", type);
            Reply gzip = api.query(LARGE, "Accept", type, "Accept-Encoding", "br, gzip;q=0.8");

            assertThat(plain.header("Content-Encoding")).isNull();
            assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(gzip.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
            assertThat(gzip.bytes().length).isLessThan(plain.bytes().length / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.bytes())).readAllBytes())
                    .isEqualTo(plain.bytes());
        }
        assertThat(api.query(LARGE, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
                .isNull();
        assertThat(api.post(LARGE, "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void leavesSmallAnswersAsTheyAre() {
        assertThat(api.query(SMALL, "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isNull();
    }
}
