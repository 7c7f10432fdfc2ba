package org.communique.graphql;

import graphql.execution.ExecutionContext;

/**
 * What an operation may make the server read and send, counted before it runs: its nodes, or its expected answer in pieces of {@link #BYTES},
 * whichever is more. Nodes are counted like this:
 *
 * <ul>
 *   <li>a field that is one object counts 1 and what is asked of the object; a scalar or an enum counts nothing;
 *   <li>a page counts its size (of {@code first} or {@code last}, else 20) times 1 and what is asked of a node and of an edge, once for
 *       {@code nodes} and {@code edges} together;
 *   <li>{@code total} in it adds {@link #TOTAL}, and each key of {@code facets} adds {@link #FACET};
 *   <li>{@code nodes(ids:)} counts its ids, any other list {@link #LIST}, times 1 and what is asked of an element;
 *   <li>of types that exclude one another, the dearest counts; introspection counts nothing.
 * </ul>
 *
 * <p>The answer is expected to have, for each field, its name or alias and {@link #TEXT} bytes for a text, {@link #OTHER} for anything else;
 * introspection has as many elements as the schema has on average.
 *
 * @param nodes to be read
 * @param bytes that the answer is expected to have
 */
record Cost(long nodes, long bytes) {

    /** Elements that a list without pages is taken to have. */
    static final int LIST = 3;
    /** What counting a list costs. */
    static final int TOTAL = 50;
    /** What counting a list by one key costs. */
    static final int FACET = 500;
    /** Bytes of the expected answer that count as much as a node. */
    static final int BYTES = 500;
    /** Bytes that a text is expected to have. */
    static final int TEXT = 100;
    /** Bytes that anything but a text is expected to have: ids, numbers, dates, the braces of an object. */
    static final int OTHER = 20;

    static final Cost NONE = new Cost(0, 0);

    /** Bytes of heap that a byte of the expected answer takes while it is worked out: facts, rows, values and bookkeeping of the engine. */
    private static final int HEAP = 6;

    private static final long MOST = 1_000_000_000L;

    /** The one number that is compared with the limit. */
    long total() {
        return Math.max(nodes, bytes / BYTES);
    }

    /** The heap that the operation is expected to take while it runs. */
    long heapBytes() {
        return bytes * HEAP;
    }

    Cost and(Cost other) {
        return new Cost(Math.min(MOST, nodes + other.nodes), Math.min(MOST, bytes + other.bytes));
    }

    Cost times(long count) {
        return new Cost(Math.min(MOST, nodes * count), Math.min(MOST, bytes * count));
    }

    /** The cost of the operation that is about to be executed. */
    static Cost of(ExecutionContext context) {
        return new CostCounter(context.getGraphQLSchema(), context.getFragmentsByName(), context.getCoercedVariables())
                .count(context.getOperationDefinition());
    }
}
