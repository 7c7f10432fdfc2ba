package org.communique.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out browsers, takes a picture where a test fails, and skips all tests where there is no browser. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("COMMUNIQUE_REQUIRE_BROWSER"));
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = BrowserPrograms.missing();
        if (missing.isPresent() && REQUIRED) {
            throw new IllegalStateException("COMMUNIQUE_REQUIRE_BROWSER is true, but " + missing.get());
        }
        if (missing.isPresent() && context.getTestMethod().isEmpty()) {
            System.out.println("\nBROWSER TESTS NOT RUN: " + context.getDisplayName() + ": " + missing.get() + "\n");
        }
        return missing.map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("there is a browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
    }

    /** JUnit closes the browser, which is in its store, after this. */
    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser != null && context.getExecutionException().isPresent()) {
            System.out.println("The browser at the failure: "
                    + browser.picture("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName()));
        }
    }
}
