package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told to do with answers, and what they are not told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrowserTests {

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @Test
    void letsPagesOfAllOriginsReadAnswersWithoutCredentials() {
        for (Reply reply : List.of(
                api.query("{ __typename }", "Origin", "https://example.org"),
                api.post("{ __typename }", "Origin", "https://example.org"),
                api.post("{", "Origin", "null"))) {
            assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(reply.header("Access-Control-Allow-Credentials")).isNull();
            assertThat(reply.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
        }
    }

    @Test
    void answersABrowserThatAsksFirst() {
        Reply reply = api.send(api.request(
                        "/graphql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(reply.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(reply.header("Access-Control-Allow-Headers"))
                .contains("Content-Type", "Communique-Cost", "If-None-Match")
                .endsWith(", *");
        assertThat(reply.header("Access-Control-Max-Age")).isEqualTo("86400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/actuator/health",
                "/nowhere",
                "/graphql/",
                "/a//b",
                "/WEB-INF/web.xml",
                "/%00",
                "/..%2fapplication.properties"
            })
    void guardsEveryAnswer(String path) {
        Reply reply = api.send(api.request(path).GET());

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'");
        assertThat(reply.header("Server")).isNull();
        assertThat(reply.header("X-Powered-By")).isNull();
        assertThat(reply.header("Set-Cookie")).isNull();
    }

    @Test
    void saysThatNothingIsAtAnAddress() {
        Reply told = api.send(api.request("/nowhere").POST(HttpRequest.BodyPublishers.ofString("{}")));
        Reply shown = api.send(api.request("/nowhere%3Cscript%3E", "Accept", "text/html,*/*;q=0.8")
                .GET());

        assertThat(told.verdict()).isEqualTo("404 NOT_FOUND");
        assertThat(told.message()).isEqualTo("nothing is served at this address: the API is at /graphql");
        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.body())
                .contains("<h1>404</h1>", "href=\"/\"")
                .doesNotContain("script", "Whitelabel", "nowhere");
    }

    @Test
    void redirectsWithinThisServerWhateverHostTheCallerNames() {
        assertThat(api.raw("GET /graphiql/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("\r\nLocation: /graphiql\r\n")
                .doesNotContain("evil");
    }

    @Test
    void showsNothingOfTheProgramButItsHealth() {
        assertThat(api.send(api.request("/actuator/health").GET()).status()).isEqualTo(200);
        for (String path :
                List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/metrics")) {
            assertThat(api.send(api.request(path).GET()).status()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /graphql HTTP/1.1\r\n\r\n",
                "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "TRACE /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/html\r\n\r\n",
                "GET /error HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"
            })
    void tellsNothingOfTheServerEvenToWhatIsNoRequest(String request) {
        String answer = api.raw(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "apache", "exception", "org.", "<html", "java");
    }
}
