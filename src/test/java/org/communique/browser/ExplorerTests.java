package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The explorer as its readers use it. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerTests extends ExplorerContract {

    private static final String LAVROV = "/statements/statement:2023-08-08-lavrov-constructive-role";
    private static final int MOST_SCRIPT_BYTES = 200_000;

    @Test
    void theFirstViewShowsTimelineMapAndQuotesByOneQuestion(Browser browser) {
        browser.open(address("/"));
        browser.see(".cards .card");
        browser.see(".land");
        assertThat(browser.driver().findElements(By.cssSelector(".bar"))).hasSizeGreaterThan(25);
        assertThat(browser.driver().findElements(By.cssSelector(".bar-planned")))
                .hasSize(1);
        browser.see(".venues", "Guangzhou");
        assertThat(browser.requests())
                .filteredOn(request -> request.getPath().equals("/graphql"))
                .hasSize(1);
        assertNothingForeign(browser);
        assertThat((Long) browser.evaluate("performance.getEntriesByType('resource')"
                        + ".filter(one => one.name.endsWith('.js')).reduce((sum, one) => sum + one.transferSize, 0)"))
                .isBetween(1L, (long) MOST_SCRIPT_BYTES);
    }

    @Test
    void aQuoteSaysWhoseWordingItIsWhenItWasSaidAndOnWhoseWord(Browser browser) {
        browser.open(address("/?actor=person:sergei-lavrov"));
        browser.see(".card .byline", "Sergei Lavrov, Russian foreign minister");
        browser.see(".card .flag", "Not the speaker’s own wording. Worded by: Chinese Foreign Ministry.");
        browser.see(".card .facts", "5–7 August 2023");
        browser.see(".card .facts", "from the date of the meeting");
        browser.see(".card .verdict", "Found in the source’s text");
        assertNothingForeign(browser);
    }

    @Test
    void aMeetingsPageTellsWhatWasSaidAboutItElsewhere(Browser browser) {
        browser.open(address("/meetings/meeting:2023-08-08-jeddah-conference"));
        browser.see("[aria-labelledby=mentions] h2", "What was said about it elsewhere 5");
        assertThat(browser.driver().findElements(By.cssSelector("[aria-labelledby=mentions] .card")))
                .hasSize(5);
        assertNothingForeign(browser);
    }

    @Test
    void aQuoteStandsInItsSentence(Browser browser) {
        browser.open(address("/?order=oldest&topic=topic:peace-negotiations"));
        browser.see(".cards .card .words", "“to consolidate international consensus,”");
        browser.see(".cards .card .context", "They served “to consolidate international consensus,”");
        assertNothingForeign(browser);
    }

    @Test
    void aCitationIsCopiedAndTheQuestionOpensInGraphiQl(Browser browser) {
        browser.open(address(LAVROV));
        browser.see("h1", "appreciates and welcomes");
        String question = browser.see(".record-head a.action").getDomAttribute("href");
        assertThat(URLDecoder.decode(question, StandardCharsets.UTF_8))
                .startsWith("/graphiql#query=query Statement {")
                .contains("statement(id: \"statement:2023-08-08-lavrov-constructive-role\")");
        browser.click(".record-head button.action");
        browser.see(".record-head button.action", "Copied");
    }
}
