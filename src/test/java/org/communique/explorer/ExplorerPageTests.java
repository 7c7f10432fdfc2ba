package org.communique.explorer;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the page and its files are served. */
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerPageTests extends ApiContract {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/explorer/assets/[^\"]+\\.js)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?q=peace", "/actors/person:wang-yi", "/meetings/meeting:x", "/statements/statement%3Ax"})
    void servesThePageAtAllItsAddressesUnderAStrictPolicy(String address) throws Exception {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Communiqué</title>");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
    }

    @Test
    void saysThatThePageIsTheSameWhereItIs() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/actors/person:wang-yi", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void servesWhatThePageLoadsToBeKeptForEverAndCompressed() throws Exception {
        Matcher script = SCRIPT.matcher(get("/").body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> answer = get(script.group(1), "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void servesTheLicencesOfWhatThePageIsMadeOf() throws Exception {
        HttpResponse<String> licences = get("/explorer/licences.txt");

        assertThat(licences.statusCode()).isEqualTo(200);
        assertThat(licences.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(licences.body()).contains("## preact", "## d3-zoom", "## world-atlas");
    }

    @Test
    void hasNothingElse() throws Exception {
        assertThat(get("/explorer/assets/nothing.js").statusCode()).isEqualTo(404);
        assertThat(get("/actors/person:wang-yi/more").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
