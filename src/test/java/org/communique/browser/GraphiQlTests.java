package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphiQL as its reader sees it: all of it from here, nothing against the page's policy. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class GraphiQlTests extends ApiContract {

    private static final String ANSWER = ".graphiql-response";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void take(Browser given) {
        browser = given;
    }

    @AfterEach
    void nothingLeftTheOriginAndNothingWasRefused() {
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void asksASavedExampleAndShowsTheAnswer() {
        browser.open(address("/graphiql"));
        example("Who was expressly not invited").click();

        browser.see(ANSWER, "\"notInvited\"");
        browser.see(ANSWER, "\"Russia\"");
        browser.see(".graphiql-tabs", "WhoWasNotInvited");
        browser.picture("graphiql-light");
        assertThat(browser.requests())
                .extracting(URI::getPath)
                .contains("/graphql")
                .allMatch(path -> path.startsWith("/graph"));
    }

    @Test
    void asksOneExampleAfterAnother() {
        browser.open(address("/graphiql"));
        for (String question : new String[] {"How do all statements", "Which meetings were only", "Who turned down"}) {
            example(question).click();
        }
        browser.see(ANSWER, "absurd");
        example("Which meetings were only").click();
        browser.see(ANSWER, "\"PROPOSED\"");
        assertThat(browser.driver().findElements(By.cssSelector(".graphiql-tab")))
                .hasSize(4);
    }

    @Test
    void showsTheSchemasDescriptionsTheExplorerAndTheHistory() {
        browser.open(address("/graphiql"));
        example("Where was it").click();
        browser.see(ANSWER, "\"Beijing\"");

        browser.click("[aria-label='Show Documentation Explorer']");
        browser.see(".graphiql-plugin", "A GraphQL schema provides a root type");
        browser.click(".graphiql-doc-explorer-root-type + *, .graphiql-plugin a");
        browser.see(".graphiql-plugin", "Who said what, in which capacity");
        browser.picture("graphiql-docs");
        browser.click("[aria-label='Show GraphiQL Explorer']");
        browser.see(".graphiql-plugin", "coordinates");
        browser.picture("graphiql-explorer");
        browser.click("[aria-label='Show History']");
        browser.see(".graphiql-plugin", "WhereOnTheMap");
    }

    @Test
    void showsTheQuestionOfItsAddressButAsksTheOneEndpointOnlyWhenTold() {
        browser.open(address("/graphiql?path=//elsewhere.example&endpoint=https://elsewhere.example"
                + "#query=%7B%20dataset%20%7B%20license%20%7D%20%7D&path=elsewhere"));
        browser.see(".graphiql-query-editor", "license");
        assertThat(browser.see(ANSWER).getText()).doesNotContain("CC-BY-4.0");
        browser.click(".graphiql-execute-button");
        browser.see(ANSWER, "CC-BY-4.0");
        browser.open(address("/graphiql#example=planned-meetings"));
        browser.see(".graphiql-query-editor", "PlannedMeetings");
    }

    @Test
    void isDarkWhereTheReadersSystemIs() {
        browser.colours("dark").open(address("/graphiql"));
        example("Who was expressly not invited").click();
        browser.see(ANSWER, "\"Russia\"");
        assertThat(browser.see(".graphiql-query-editor .monaco-editor").getAttribute("class"))
                .contains("vs-dark");
        browser.picture("graphiql-dark");
        browser.colours("light").see(".graphiql-query-editor .monaco-editor.vs");
    }

    @Test
    void showsQuestionAndAnswerOnAPhone() {
        browser.size(390, 844).open(address("/graphiql"));
        example("Who was expressly not invited").click();
        browser.see(ANSWER, "\"attendance\"");

        assertThat(browser.driver().findElements(By.cssSelector(".examples"))).isEmpty();
        WebElement question = browser.see(".graphiql-query-editor");
        WebElement answer = browser.see(ANSWER);
        assertThat(answer.getRect().getY())
                .isGreaterThanOrEqualTo(
                        question.getRect().getY() + question.getRect().getHeight());
        assertThat(answer.getRect().getX() + answer.getRect().getWidth()).isLessThanOrEqualTo(390);
        browser.picture("graphiql-phone");
    }

    private WebElement example(String question) {
        browser.see(".examples li");
        browser.await(driver -> Boolean.TRUE.equals(browser.evaluate("window.__MONACO !== undefined")));
        browser.see(".graphiql-query-editor .view-line");
        return browser.driver().findElements(By.cssSelector(".examples button")).stream()
                .filter(button -> button.getText().startsWith(question))
                .findFirst()
                .orElseThrow();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
