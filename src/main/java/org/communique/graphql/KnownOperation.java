package org.communique.graphql;

import graphql.execution.ExecutionContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;

/** What is known of an operation that was asked before: its costs, by the sizes that its variables give, and whether its arguments are right. */
final class KnownOperation {

    /** Costs of one operation that are remembered: clients have a few. */
    private static final int REMEMBERED = 8;
    /** Variables of an operation whose costs are remembered. */
    private static final int VARIABLES = 8;
    /** Bytes that all of this takes at most. */
    static final int HEAP_BYTES = 8 * 1024;

    private final Map<Map<String, Object>, Cost> known = new ConcurrentHashMap<>();
    private volatile boolean right;

    /** Refuses arguments that break a rule; once for all where they are no variables. */
    void checkArguments(ExecutionContext context, @Nullable Words words) {
        if (!right) {
            right = ListArguments.check(context, words);
        }
    }

    /** What it costs with the variables of this request. */
    Cost cost(ExecutionContext context) {
        Map<String, Object> sizes =
                Arguments.weighed(context.getCoercedVariables().toMap());
        Cost cost = known.get(sizes);
        if (cost == null) {
            cost = Cost.of(context);
            if (known.size() < REMEMBERED && sizes.size() <= VARIABLES) {
                known.put(sizes, cost);
            }
        }
        return cost;
    }
}
