package org.communique.http;

import org.communique.graphql.ApiError;
import org.communique.graphql.MemoryBudget;

/**
 * How large an answer may become.
 *
 * @param limit in bytes
 * @param memory that its bytes are reserved in while they are written
 */
record AnswerSize(long limit, MemoryBudget.Reservation memory) {

    /** The old array, the new one of twice the length, and the copy that is sent. */
    private static final int COPIES = 4;

    /**
     * Reserves what it takes to write so many bytes, where they are more than there is room for already.
     *
     * @throws ApiError TOO_COSTLY beyond the limit, BUSY where there is no memory
     */
    void check(long bytes, int room) {
        if (bytes > limit) {
            throw ApiError.answerTooLarge(limit);
        }
        if (bytes > room) {
            memory.growTo(bytes * COPIES);
        }
    }
}
