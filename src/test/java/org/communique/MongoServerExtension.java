package org.communique;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.lang.reflect.Parameter;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a test class its MongoDB, or skips it where there is none: unless {@code COMMUNIQUE_REQUIRE_MONGODB} is true. */
class MongoServerExtension
        implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback, AfterAllCallback {

    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("COMMUNIQUE_REQUIRE_MONGODB"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        MongoServer server = on(context).value();
        Optional<String> missing = server.missing();
        if (context.getTestMethod().isEmpty()) {
            MongoServerReport.of(context).claimed(server, context.getRequiredTestClass());
        }
        if (missing.isPresent() && REQUIRED) {
            throw new IllegalStateException(
                    "COMMUNIQUE_REQUIRE_MONGODB is true, but there is no " + server + " to test on: " + missing.get());
        }
        return missing.map(reason -> ConditionEvaluationResult.disabled("no " + server + ": " + reason))
                .orElseGet(() -> ConditionEvaluationResult.enabled("on " + server));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        MongoServerReport.of(context).ran(on(context).value());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MongoServer.class || type == ConnectionString.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Parameter asked = parameter.getParameter();
        return asked.getType() == MongoServer.class
                ? on(context).value()
                : new ConnectionString(uri(on(context), context.getRequiredTestClass()));
    }

    /** A database of one class goes with it; a shared one with the server. */
    @Override
    public void afterAll(ExtensionContext context) {
        OnMongo on = on(context);
        if (on.database().isEmpty() && context.getRequiredTestClass().getEnclosingClass() == null) {
            var address = new ConnectionString(uri(on, context.getRequiredTestClass()));
            try (var client = MongoClients.create(address)) {
                client.getDatabase(address.getDatabase()).drop();
            }
        }
    }

    static String uri(OnMongo on, Class<?> testClass) {
        return on.value().uri(database(on, testClass));
    }

    static String database(OnMongo on, Class<?> testClass) {
        return on.database().isEmpty() ? testClass.getSimpleName() : on.database();
    }

    private static OnMongo on(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), OnMongo.class, context.getEnclosingTestClasses())
                .orElseThrow();
    }
}
