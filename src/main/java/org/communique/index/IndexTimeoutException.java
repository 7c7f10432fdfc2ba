package org.communique.index;

/** A search of the index that was stopped because the time of its request was over. */
public final class IndexTimeoutException extends RuntimeException {

    /** Says that the time was over. */
    public IndexTimeoutException() {
        super("the time of the request was over while the index was searched");
    }
}
