package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.core.io.ClassPathResource;

/** The explorer for every reader: by keyboard, by touch, on paper, with a screen reader, on a narrow screen. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerAccessTests extends ExplorerContract {

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
    void twoFingersZoomTheTimelineAndATapOpensWhatStandsThere(Browser browser) {
        browser.driver()
                .executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 2));
        browser.size(390, 844).open(address("/"));
        browser.see(".bar");
        int y = ((Number) browser.evaluate("document.querySelector('.timeline svg').getBoundingClientRect().y + 150"))
                .intValue();
        touch(browser, "touchStart", List.of(150, 200), y);
        for (int spread = 20; spread <= 80; spread += 20) {
            touch(browser, "touchMove", List.of(150 - spread, 200 + spread), y);
        }
        touch(browser, "touchEnd", List.of(), y);
        browser.see(".toolbar", "Only this span");
        browser.driver()
                .executeScript(
                        "window.middle = [...document.querySelectorAll('.bar-shape')].map(bar => bar.getBoundingClientRect())"
                                + ".map(box => [box.x + box.width / 2, box.y + box.height / 2])"
                                + ".find(([x, y]) => x > 40 && x < 350 && y < 800)");
        int x = ((Number) browser.evaluate("middle[0]")).intValue();
        y = ((Number) browser.evaluate("middle[1]")).intValue();
        touch(browser, "touchStart", List.of(x), y);
        touch(browser, "touchEnd", List.of(), y);
        browser.see(".record h1");
        assertNothingForeign(browser);
    }

    @Test
    void onPaperStandsWhatIsKnownInInkAndNothingToPress(Browser browser) {
        browser.colours("dark").open(address("/"));
        browser.see(".cards .card");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                "print",
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        for (String part : List.of(".masthead", ".filters", ".toolbar", ".tabs", ".actions")) {
            assertThat(browser.driver().findElement(By.cssSelector(part)).isDisplayed())
                    .as(part)
                    .isFalse();
        }
        assertThat(browser.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light");
    }

    /** Each page and state in one browser: as light and as dark, as wide as a desk's and as narrow as the narrowest phone's. */
    @ParameterizedTest
    @CsvSource({
        "/, .land",
        "/?show=paraphrases&order=oldest, .card",
        "/?show=meetings, .card",
        "/?topic=topic:trade&place=place:jeddah, .notice",
        "/?q=peace, .hits",
        "/?q=negotiatoin, .results .flag",
        "/?q=zzzzqqqq, .results .notice",
        "/actors/person:wang-yi, .record",
        "/actors/state:china, .record",
        "/actors/organization:chinese-foreign-ministry, .record",
        "/meetings/meeting:2023-08-08-jeddah-conference, .record",
        "/statements/statement:2023-08-08-lavrov-constructive-role, .record",
        "/actors/person:nobody, .notice",
    })
    void axeFindsNoViolationAndNothingIsWiderThanTheScreen(String path, String awaited, Browser browser)
            throws IOException {
        for (String colours : List.of("light", "dark")) {
            for (int width : List.of(1280, 320)) {
                browser.size(width, 850).colours(colours).open(address(path));
                browser.see(awaited);
                browser.picture("explorer-" + colours + "-" + width + path.replaceAll("\\W+", "-"));
                assertThat(violations(browser)).as("%s, %s", colours, width).isEmpty();
                assertThat((Long) browser.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("%s, %s", colours, width)
                        .isLessThanOrEqualTo(0);
            }
        }
        assertThat(browser.foreignRequests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?show=meetings",
                "/?q=peace",
                "/actors/person:wang-yi",
                "/meetings/meeting:2023-08-08-jeddah-conference",
                "/statements/statement:2023-08-08-lavrov-constructive-role"
            })
    void aNameOfOneWordLongerThanALineStaysOnTheScreen(String path, Browser browser) {
        browser.size(320, 850).open(address(path));
        browser.see("main a");
        browser.evaluate(
                "document.querySelectorAll('main a, main h1, main strong, main .capacity, main .venues button')"
                        + ".forEach(named => named.append('Zusammenarbeit'.repeat(20)))");
        assertThat((Long) browser.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void axeFindsNoViolationWhileThePageLoadsAndWhenTheApiIsDown(Browser browser) throws IOException {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/graphql")));
        browser.open(address("/"));
        browser.see("[role=alert]", "The API is down");
        assertThat(violations(browser)).isEmpty();

        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", false, "latency", 4000, "downloadThroughput", -1, "uploadThroughput", -1));
        browser.click("[role=alert] button");
        browser.see("[role=status] .bone");
        assertThat(violations(browser)).isEmpty();
        browser.see(".cards .card");
    }

    private static void touch(Browser browser, String type, List<Integer> fingers, int y) {
        List<Map<String, Integer>> points = IntStream.range(0, fingers.size())
                .mapToObj(id -> Map.of("id", id, "x", fingers.get(id), "y", y))
                .toList();
        browser.driver().executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    private static List<?> violations(Browser browser) throws IOException {
        browser.driver()
                .executeScript(
                        new ClassPathResource("browser/axe-4.14.1.min.js").getContentAsString(StandardCharsets.UTF_8));
        return (List<?>) browser.driver()
                .executeAsyncScript("axe.run().then(found => arguments[0](found.violations.map(one => one.id + ': '"
                        + " + one.nodes.map(node => node.target.join(' ')).join(', '))))");
    }
}
