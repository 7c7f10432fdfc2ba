package org.communique.graphql;

import graphql.execution.ExecutionContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an operation was found to cost, by the sizes that its variables give. */
final class KnownCosts {

    /** Sizes of one operation that are remembered: clients have a few. */
    private static final int REMEMBERED = 100;

    private final Map<Map<String, Object>, Long> known = new ConcurrentHashMap<>();

    long of(ExecutionContext context) {
        Map<String, Object> sizes =
                Arguments.weighed(context.getCoercedVariables().toMap());
        Long cost = known.get(sizes);
        if (cost == null) {
            cost = Cost.of(context);
            if (known.size() < REMEMBERED) {
                known.put(sizes, cost);
            }
        }
        return cost;
    }
}
