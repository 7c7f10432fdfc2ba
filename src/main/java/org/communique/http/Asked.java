package org.communique.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a state: all that its answer follows from, so that equal ones have the same answer.
 *
 * @param operationName null where the document has one operation
 * @param variables that the operation declares
 * @param revision that is asked
 * @param safe whether it came by a method that asks and does nothing
 * @param type of the answer
 */
record Asked(
        String document,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        int revision,
        boolean safe,
        AnswerType type) {

    /** The bytes that it takes, at most. */
    long heapBytes() {
        return HeapSize.of(document) + HeapSize.of(operationName) + HeapSize.of(variables);
    }
}
