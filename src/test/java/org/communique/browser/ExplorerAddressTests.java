package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Each view of the explorer has an address, and each address has a view. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExplorerAddressTests extends ExplorerContract {

    private static final String LAVROV = "/statements/statement:2023-08-08-lavrov-constructive-role";

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
    void whatWasShownIsThereAgainOnTheWayBack(Browser browser) {
        browser.open(address("/"));
        browser.see(".more button").click();
        browser.await(page -> page.findElements(By.cssSelector(".cards .card")).size() == 23);
        browser.evaluate("document.querySelectorAll('.cards .card')[20].querySelector('.words a').click()");
        browser.see(".record h1");
        browser.driver().navigate().back();
        browser.see(".cards .card");
        assertThat(browser.driver().findElements(By.cssSelector(".cards .card")))
                .hasSize(23);
        assertNothingForeign(browser);
    }

    @Test
    void anAddressWithoutARecordSaysSoAndLeadsBack(Browser browser) {
        browser.open(address("/statements/statement:nowhere"));
        browser.see("h1", "There is no such statement");
        assertThat(browser.driver().getTitle()).isEqualTo("There is no such statement – Communiqué");
        browser.click(".notice a");
        browser.see(".cards .card");
        assertThat(browser.driver().getTitle()).isEqualTo("Communiqué");
    }

    @Test
    void impossibleDaysOfAnAddressAreNoConditionAndTwoInTheWrongOrderAreTurned(Browser browser) {
        browser.open(address("/?from=2023-02-31&to=2023-99-99"));
        browser.see(".tabs", "Quotes 23");
        browser.open(address("/?from=2024-12-31&to=2024-01-01"));
        browser.see(".cards .card");
        assertThat(browser.evaluate("[...document.querySelectorAll('input[type=date]')].map(input => input.value)"))
                .isEqualTo(List.of("2024-01-01", "2024-12-31"));
        assertNothingForeign(browser);
    }

    @Test
    void aBrokenFragmentDoesNotBreakThePage(Browser browser) {
        browser.open(address(LAVROV + "#%E0%A4%A"));
        browser.see("h1", "appreciates and welcomes");
        assertThat(browser.complaints()).isEmpty();
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
}
