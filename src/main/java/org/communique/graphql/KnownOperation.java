package org.communique.graphql;

import graphql.execution.ExecutionContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;

/** What is known of an operation that was asked before: its costs, by the sizes that its variables give, and whether its arguments are right. */
final class KnownOperation {

    /** Sizes of one operation that are remembered: clients have a few. */
    private static final int REMEMBERED = 100;

    private final Map<Map<String, Object>, Long> known = new ConcurrentHashMap<>();
    private volatile boolean right;

    /** Refuses arguments that break a rule; once for all where they are no variables. */
    void checkArguments(ExecutionContext context, @Nullable Words words) {
        if (!right) {
            right = ListArguments.check(context, words);
        }
    }

    /** What it costs with the variables of this request. */
    long cost(ExecutionContext context) {
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
