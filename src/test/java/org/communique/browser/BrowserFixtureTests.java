package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser notices what the tests of the pages ask it to notice. */
@InBrowser
class BrowserFixtureTests {

    private static final String PAGE = """
            <!doctype html><title>A page</title><link rel="icon" href="data:,">
            <script src="https://elsewhere.example/script.js"></script>
            <p>Words.</p><script>document.title = "Run";</script>
            """;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            if (exchange.getRequestURI().getPath().equals("/strict")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
            }
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void noticesRequestsThatLeaveTheOriginAndAnswersNoneOfThem(Browser browser) {
        browser.open("http://localhost:" + server.getAddress().getPort() + "/");
        browser.see("p", "Words.");
        assertThat(browser.foreignRequests()).containsExactly(URI.create("https://elsewhere.example/script.js"));
        assertThat(browser.complaints())
                .singleElement()
                .asString()
                .contains("elsewhere.example", "ERR_NAME_NOT_RESOLVED");
        assertThat(browser.driver().getTitle()).isEqualTo("Run");
    }

    @Test
    void noticesViolationsOfThePagesPolicy(Browser browser) {
        browser.open("http://localhost:" + server.getAddress().getPort() + "/strict");
        browser.see("p", "Words.");
        assertThat(browser.complaints())
                .hasSize(2)
                .allSatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
        assertThat(browser.driver().getTitle()).isEqualTo("A page");
    }
}
