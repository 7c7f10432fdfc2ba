package org.communique.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as it came over HTTP, its parameters of the right types.
 *
 * @param query the document; null where it is named instead
 * @param documentId of a trusted document ({@code sha256:} and 64 hexadecimal digits)
 * @param operationName of the operation that is meant
 */
record Question(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {

    /** The same with these variables only. */
    Question with(Map<String, @Nullable Object> some) {
        return new Question(query, documentId, operationName, some, extensions);
    }

    /** The bytes that it takes, at most. */
    long heapBytes() {
        return HeapSize.of(query)
                + HeapSize.of(documentId)
                + HeapSize.of(operationName)
                + HeapSize.of(variables)
                + HeapSize.of(extensions);
    }
}
