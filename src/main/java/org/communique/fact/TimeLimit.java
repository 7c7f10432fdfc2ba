package org.communique.fact;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that is left for the work of a thread. Whatever may take long asks it: commands to MongoDB end with it, and searches of the index stop.
 * Work without a limit takes the time that it needs.
 */
public final class TimeLimit {

    private static final ThreadLocal<@Nullable TimeLimit> CURRENT = new ThreadLocal<>();

    private final long end;
    private final boolean extending;

    private TimeLimit(long end, boolean extending) {
        this.end = end;
        this.extending = extending;
    }

    /** Does some work on this thread within a time from now. No command has more time than commands usually have. */
    public static <T> T within(Duration time, Function<TimeLimit, T> work) {
        TimeLimit limit = new TimeLimit(System.nanoTime() + time.toNanos(), false);
        return run(limit, () -> work.apply(limit));
    }

    /** Does some work on this thread whose commands may take that time, even if commands usually have less. */
    public static <T> T allowing(Duration time, Supplier<T> work) {
        return run(new TimeLimit(System.nanoTime() + time.toNanos(), true), work);
    }

    private static <T> T run(TimeLimit limit, Supplier<T> work) {
        TimeLimit outer = CURRENT.get();
        CURRENT.set(limit);
        try {
            return work.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** Returns the limit of this thread's work; null where it has none. */
    public static @Nullable TimeLimit current() {
        return CURRENT.get();
    }

    /** Returns the time that is left; zero where it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Returns whether commands may take all of it, even if they usually have less. */
    public boolean isExtending() {
        return extending;
    }

    /** Returns whether the time is over. */
    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}
