package org.communique.graphql;

import graphql.execution.ExecutionContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.graphql.ListArguments.Varying;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;

/** What is known of an operation that was asked before: its costs, by the sizes that its variables give, and which of its arguments variables can make wrong. */
final class KnownOperation {

    /** Costs of one operation that are remembered: clients have a few. */
    private static final int REMEMBERED = 8;
    /** Variables of an operation whose costs are remembered. */
    private static final int VARIABLES = 8;
    /** Fields of an operation whose arguments are looked at alone. */
    private static final int REMEMBERED_FIELDS = 32;
    /** Bytes that all of this takes at most. */
    static final int HEAP_BYTES = 8 * 1024;

    private final Map<Map<String, Object>, Cost> known = new ConcurrentHashMap<>();
    private volatile @Nullable Set<Varying> varying;

    /** Refuses arguments that break a rule; after the first time only those are looked at that have variables in them. */
    void checkArguments(ExecutionContext context, @Nullable Words words) {
        Set<Varying> again = varying;
        if (again == null) {
            Set<Varying> found = ListArguments.check(context, words);
            varying = found == null || found.size() > REMEMBERED_FIELDS ? null : found;
        } else {
            ListArguments.check(context, words, again);
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
