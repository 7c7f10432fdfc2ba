package org.communique.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** What requests ask, read once for all that are sent in the same words. */
final class Readings {

    /** Bytes that all requests that are remembered take, at most. */
    static final long BYTES = 8L * 1024 * 1024;
    /** Characters of a request that is remembered: longer ones are rarely sent twice. */
    private static final int CHARACTERS = 16 * 1024;
    /** Bytes that a reading takes beside what it holds. */
    private static final int AROUND = 500;

    /**
     * What a request asks.
     *
     * @param document that it is about
     * @param seen the newest revision that its cursors are of; 0 without one
     */
    record Reading(Question question, String document, int seen) {

        private long heapBytes(String text) {
            long apart = document.equals(question.query()) ? 0 : HeapSize.of(document);
            return AROUND + HeapSize.of(text) + apart + question.heapBytes();
        }
    }

    private final Cache<String, Reading> known = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String text, Reading reading) -> (int) reading.heapBytes(text))
            .build();

    /** The bytes that what is remembered takes, at most. */
    long bytes() {
        known.cleanUp();
        return known.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** What is asked in these words: read, where they are new. What cannot be read is refused each time. */
    Reading of(String text, Supplier<Reading> read) {
        Reading reading = known.getIfPresent(text);
        if (reading == null) {
            reading = read.get();
            if (text.length() <= CHARACTERS) {
                known.put(text, reading);
            }
        }
        return reading;
    }
}
