package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.ApiContract;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests of the explorer have in common: where it is, and what it must never do. */
abstract class ExplorerContract extends ApiContract {

    @LocalServerPort
    private int port;

    static void assertNothingForeign(Browser browser) {
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
