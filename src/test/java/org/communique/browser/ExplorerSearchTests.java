package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The explorer's search. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerSearchTests extends ExplorerContract {

    @Test
    void aSearchMarksWhatItFoundWhileOneTypesAndOneStepBackLeavesIt(Browser browser) {
        browser.open(address("/"));
        browser.see(".cards .card");
        browser.click(".search input");
        browser.type("negotiat");
        browser.see(".hits mark", "negotiat");
        browser.type("ions");
        browser.see("#found", "“negotiations”");
        browser.driver().navigate().back();
        browser.see(".cards .card");
        assertThat(URI.create(browser.driver().getCurrentUrl()).getQuery()).isNull();
        assertNothingForeign(browser);
    }

    @Test
    void aSearchIsNarrowedToAKindAndItsHitsAreCitedAndOpened(Browser browser) {
        browser.open(address("/?q=peace"));
        browser.see(".results .chips", "Meetings 2");
        browser.click(".results .chip[href*='kind=MEETING']");
        browser.await(page -> page.findElements(By.cssSelector(".hit")).size() == 2);
        browser.see(".hit", "Peace conference in Jeddah");
        browser.see("#found", "2 found for “peace”");
        String question = browser.see(".section-head a.action").getDomAttribute("href");
        assertThat(URLDecoder.decode(question, StandardCharsets.UTF_8)).contains("kinds: [MEETING]");
        browser.click(".hit button.action");
        browser.see(".hit button.action", "Copied");
        assertNothingForeign(browser);
    }

    @Test
    void aKindWithoutHitsSaysSoAndShowsTheOthers(Browser browser) {
        browser.open(address("/?q=peace&kind=PERSON"));
        browser.see(".results .notice", "Among the persons none has these words");
        browser.click(".results .chips a");
        browser.see("#found", "10 found for “peace”");
        browser.open(address("/?q=peace&kind=toString"));
        browser.see("#found", "10 found for “peace”");
        assertNothingForeign(browser);
    }
}
