package org.communique.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the page and its files are served. */
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class GraphiQlPageTests extends ApiContract {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/graphiql/assets/[^\"]+\\.js)\"");

    @LocalServerPort
    private int port;

    @Test
    void servesThePageUnderAStrictPolicyAndAsksForItAnewEachTime() throws Exception {
        HttpResponse<String> page = get("/graphiql");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http");
    }

    @Test
    void saysThatThePageIsTheSameWhereItIs() throws Exception {
        String tag = get("/graphiql").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/graphiql", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void servesWhatThePageLoadsToBeKeptForEverAndCompressed() throws Exception {
        Matcher script = SCRIPT.matcher(get("/graphiql").body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> answer = get(script.group(1), "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void servesTheLicencesOfWhatThePageIsMadeOf() throws Exception {
        HttpResponse<String> licences = get("/graphiql/licences.txt");

        assertThat(licences.statusCode()).isEqualTo(200);
        assertThat(licences.body()).contains("Name: graphiql\n", "Name: monaco-editor\n", "Name: react\n");
    }

    @Test
    void leadsFromTheFolderToThePageAndHasNothingElse() throws Exception {
        assertThat(get("/graphiql/").headers().firstValue("Location").orElseThrow())
                .endsWith("/graphiql");
        assertThat(get("/graphiql/assets/nothing.js").statusCode()).isEqualTo(404);
        assertThat(get("/graphiql/assets/../../../application.properties").statusCode())
                .isIn(400, 404);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
