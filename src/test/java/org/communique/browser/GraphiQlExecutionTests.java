package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphiQL executes what its editors hold at that moment, however early or fast it is told to. */
@InBrowser
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class GraphiQlExecutionTests extends ApiContract {

    private static final String ANSWER = ".graphiql-response";
    private static final String BUTTON = "document.querySelector('.graphiql-execute-button').click()";
    private static final String KEYS =
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true}))";
    private static final String EDITOR_KEYS = "holder('operation').getAction('graphql-run').run()";

    /** Keeps what is sent, and finds an editor by what it holds. */
    private static final String RECORDER = """
            window.asked = [];
            const send = window.fetch;
            window.fetch = (address, request) => {
              const body = JSON.parse(request.body);
              if (body.operationName !== 'IntrospectionQuery') asked.push(body);
              return send(address, request);
            };
            window.holder = part => __MONACO.editor.getEditors().find(one => one.getModel().uri.path.includes(part));
            """;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void take(Browser given) {
        browser = given;
    }

    @ParameterizedTest
    @ValueSource(strings = {BUTTON, KEYS})
    void whatIsPressedBeforeTheEditorsAreLoadedIsExecutedOnce(String press) {
        open("""
                new MutationObserver((changes, observer) => {
                  if (document.querySelector('.graphiql-execute-button')) {
                    observer.disconnect();
                    window.early = window.__MONACO === undefined;
                    %s;
                  }
                }).observe(document, {childList: true, subtree: true});
                """.formatted(press));
        browser.see(ANSWER, "\"data\"");
        browser.picture("graphiql-early");
        assertThat(browser.evaluate("early")).isEqualTo(true);
        assertThat(browser.evaluate("asked.map(one => one.operationName)")).isEqualTo(List.of("WhoSaidWhatAtJeddah"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BUTTON, KEYS, EDITOR_KEYS})
    void aTextThatReplacesTheFirstIsExecutedUnderItsOwnName(String press) {
        open("");
        replaceAndPress("query License { dataset { license } }", "{\"a\": 1}", press);
        browser.see(ANSWER, "CC-BY-4.0");
        assertThat(browser.evaluate("asked"))
                .isEqualTo(List.of(Map.of(
                        "query", "query License { dataset { license } }",
                        "variables", Map.of("a", 1L),
                        "operationName", "License")));
        assertThat(browser.evaluate("JSON.parse(localStorage['graphiql:queries']).queries.map(one => one.query)"))
                .isEqualTo(List.of("query License { dataset { license } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ dataset { license } }", "{ dataset { license"})
    void aTextWithoutANameIsExecutedWithoutOne(String text) {
        open("");
        replaceAndPress(text, "", BUTTON);
        browser.await(driver -> browser.evaluate("asked.length > 0"));
        assertThat(browser.evaluate("asked.map(one => 'operationName' in one)")).isEqualTo(List.of(false));
    }

    @Test
    void aTabThatIsLeftAtOnceKeepsItsTexts() {
        open("");
        browser.click(".graphiql-tab-add");
        browser.await(
                driver -> browser.evaluate("holder('operation').getValue()").equals(""));
        replaceAndPress(
                "{ dataset { license } }", "{\"a\": 1}", "document.querySelector('.graphiql-tab-button').click()");
        browser.see(".graphiql-query-editor", "WhoSaidWhatAtJeddah");
        browser.driver().executeScript("document.querySelectorAll('.graphiql-tab-button')[1].click()");
        browser.see(".graphiql-query-editor", "license");
        assertThat(browser.evaluate("holder('variables').getValue()")).isEqualTo("{\"a\": 1}");
    }

    /** Types nothing: what a script sets, the page has no time to notice before the press. */
    private void replaceAndPress(String query, String variables, String press) {
        browser.await(
                driver -> browser.evaluate("Boolean(window.__MONACO && holder('operation') && holder('variables'))"));
        browser.see(".graphiql-query-editor .view-line");
        browser.driver().executeScript("""
                holder('operation').setValue(arguments[0]);
                holder('variables').setValue(arguments[1]);
                queueMicrotask(() => { %s; });
                """.formatted(press), query, variables);
    }

    private void open(String script) {
        browser.driver()
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", RECORDER + script));
        browser.open("http://localhost:" + port + "/graphiql");
    }
}
