package org.communique.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** What requests ask, read once for all that are sent in the same words. */
final class Readings {

    /** Characters of the requests that are remembered, all together. */
    private static final int CHARACTERS = 2_000_000;
    /** What a reading takes beside its text, in characters. */
    private static final int AROUND = 200;

    /**
     * What a request asks.
     *
     * @param document that it is about
     * @param seen the newest revision that its cursors are of; 0 without one
     */
    record Reading(Question question, String document, int seen) {}

    private final Cache<String, Reading> known = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, Reading reading) ->
                    AROUND + 2 * text.length() + reading.document().length())
            .build();

    /** What is asked in these words: read, where they are new. What cannot be read is refused each time. */
    Reading of(String text, Supplier<Reading> read) {
        Reading reading = known.getIfPresent(text);
        if (reading == null) {
            reading = read.get();
            known.put(text, reading);
        }
        return reading;
    }
}
