package org.communique.filter;

import java.time.Duration;
import java.util.function.Function;
import org.communique.fact.Reader;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;

/** What has been looked up for the conditions of one filter: neither too often, nor for too long, nor too much. */
public final class LookUps {

    /** How long all of them together may take. */
    private static final Duration TIME = Duration.ofSeconds(1);

    private long left = TIME.toNanos();
    private int asked;
    private int selected;

    LookUps() {}

    void count(String path) {
        if (++asked > Limits.MAX_LOOK_UPS) {
            throw ApiError.tooManyLookUps(path);
        }
    }

    <T> T ask(String path, Reader reader, String what, Function<Reader, T> question) {
        count(path);
        long start = System.nanoTime();
        T found = left <= 0 ? null : reader.within(Duration.ofNanos(left), question);
        left -= System.nanoTime() - start;
        if (found == null) {
            throw ApiError.slowLookUp(path, what);
        }
        return found;
    }

    void select(String path, int ids, String what) {
        selected += ids;
        if (ids > Limits.MAX_RELATED) {
            throw ApiError.tooManyRelated(path, Limits.MAX_RELATED, what);
        }
        if (selected > Limits.MAX_SELECTED) {
            throw ApiError.tooManySelected(path, Limits.MAX_SELECTED);
        }
    }
}
