package org.communique.graphql;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an operation costs, told to the caller who asks: {@code extensions.cost}. A request's context holds it under its class. */
public final class Bill {

    private final boolean alone;
    private long requested = -1;
    private long limit;

    /** A bill not yet made out; {@code alone} where the caller wants nothing but the bill, so that the operation is not run. */
    public Bill(boolean alone) {
        this.alone = alone;
    }

    boolean alone() {
        return alone;
    }

    void write(long cost, long most) {
        requested = cost;
        limit = most;
    }

    /** The answer with the bill, where one could be made out: a document that cannot be read has none. */
    ExecutionResult attachTo(ExecutionResult answer) {
        if (requested < 0) {
            return answer;
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (answer.getExtensions() != null) {
            extensions.putAll(answer.getExtensions());
        }
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("requested", requested);
        cost.put("limit", limit);
        extensions.put("cost", cost);
        return alone
                ? ExecutionResult.newExecutionResult()
                        .data(Map.of())
                        .extensions(extensions)
                        .build()
                : answer.transform(builder -> builder.extensions(extensions));
    }
}
