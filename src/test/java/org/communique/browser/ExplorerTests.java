package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The explorer as its readers use it. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerTests extends ApiContract {

    private static final String LAVROV = "/statements/statement:2023-08-08-lavrov-constructive-role";
    private static final int MOST_SCRIPT_BYTES = 200_000;

    @LocalServerPort
    private int port;

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
    void filtersNarrowTheViewAndStandInTheAddress(Browser browser) {
        browser.open(address("/"));
        browser.see(".cards .card");
        new Select(browser.driver().findElement(By.cssSelector(".filters select"))).selectByVisibleText("Mao Ning");
        browser.await(page -> page.findElements(By.cssSelector(".cards .card")).size() == 3);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/?actor=person:mao-ning");
        browser.driver().navigate().refresh();
        browser.await(page -> page.findElements(By.cssSelector(".cards .card")).size() == 3);
        browser.open(address("/?topic=topic:trade&place=place:jeddah"));
        browser.see(".notice h2", "Nothing fits these filters");
        assertNothingForeign(browser);
    }

    @Test
    void anActorHasAPageThatSurvivesReloadAndBack(Browser browser) {
        browser.open(address("/actors/person:wang-yi"));
        browser.see("h1", "Wang Yi");
        browser.driver().navigate().refresh();
        browser.see("h1", "Wang Yi");
        browser.click(".rows a[href*='wang-lavrov-call']");
        browser.see("h1", "Call between Wang and Lavrov");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/meetings/meeting:2023-08-08-wang-lavrov-call");
        browser.driver().navigate().back();
        browser.see("h1", "Wang Yi");
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

    @Test
    void theTimelineIsWalkedAndZoomedByKeyboard(Browser browser) {
        browser.open(address("/"));
        browser.see(".bar");
        browser.driver()
                .findElement(By.cssSelector("[aria-label='Zoom in']"))
                .sendKeys(Keys.ENTER, Keys.ENTER, Keys.ENTER);
        browser.await(
                page -> page.findElement(By.cssSelector(".toolbar")).getText().contains("Only this span"));
        browser.driver().findElement(By.cssSelector(".bar")).sendKeys(Keys.ENTER);
        browser.see(".record h1");
    }

    @Test
    void saysSoWhenTheApiIsDownAndWhenARecordIsMissing(Browser browser) {
        browser.open(address("/actors/person:nobody"));
        browser.see("h1", "There is no such actor");
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/graphql")));
        browser.open(address("/"));
        browser.see("[role=alert]", "The API is down");
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        browser.click("[role=alert] button");
        browser.see(".cards .card");
    }

    @ParameterizedTest
    @CsvSource({
        "light, 1280, /, .land",
        "dark, 1280, /, .land",
        "light, 390, /, .land",
        "dark, 390, /?show=meetings, .land",
        "dark, 1280, /?q=peace, .hits",
        "light, 1280, /actors/person:wang-yi, .record",
        "dark, 1280, /meetings/meeting:2023-08-08-jeddah-conference, .record",
        "dark, 390, /statements/statement:2023-08-08-lavrov-constructive-role, .record",
        "light, 1280, /actors/person:nobody, .notice",
    })
    void axeFindsNoViolationAndNothingIsWiderThanTheScreen(
            String colours, int width, String path, String awaited, Browser browser) throws IOException {
        browser.size(width, 850).colours(colours).open(address(path));
        browser.see(awaited);
        browser.driver()
                .executeScript(
                        new ClassPathResource("browser/axe-4.14.1.min.js").getContentAsString(StandardCharsets.UTF_8));
        Object violations = browser.driver()
                .executeAsyncScript("axe.run().then(found => arguments[0](found.violations.map(one => one.id + ': '"
                        + " + one.nodes.map(node => node.target.join(' ')).join(', '))))");
        browser.picture("explorer-" + colours + "-" + width + path.replaceAll("\\W+", "-"));
        assertThat((List<?>) violations).isEmpty();
        assertThat((Long) browser.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        assertNothingForeign(browser);
    }

    private static void assertNothingForeign(Browser browser) {
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
