package org.communique.http.tomcat;

import java.time.Duration;

/**
 * What one connection may take.
 *
 * @param headTime in which the request line and the headers must arrive
 * @param readingTime in which a caller must have read an answer
 * @param readingRate bytes a second that a caller must read on average, after {@link #READING_GRACE}
 */
public record ConnectionLimits(Duration headTime, Duration readingTime, long readingRate) {

    /** Time at the beginning of an answer in which no rate is asked for. */
    static final Duration READING_GRACE = Duration.ofSeconds(5);

    /** Heap that a connection takes while a request arrives: about 90 KB with half of a head sent, 42 KB with nothing. */
    private static final long CONNECTION_BYTES = 96 * 1024;
    /** The part of the heap that connections may take together. */
    private static final int HEAP_SHARE = 4;

    private static final long MOST_CONNECTIONS = 8_192;

    /** Returns how many connections the heap has room for: a quarter of it at 96 KiB each, and at most 8,192. */
    public static int connections(long heapBytes) {
        return (int) Math.min(MOST_CONNECTIONS, heapBytes / HEAP_SHARE / CONNECTION_BYTES);
    }

    /** Returns whether a head that has been arriving for so many nanoseconds takes too long. */
    boolean isSlowHead(long nanos) {
        return nanos > headTime.toNanos();
    }

    /** Returns whether a caller who has read so many bytes of an answer in so many nanoseconds is too slow. */
    boolean isSlowReader(long bytes, long nanos) {
        long counted = nanos - READING_GRACE.toNanos();
        return nanos > readingTime.toNanos() || counted > 0 && bytes < counted / 1e9 * readingRate;
    }
}
