package org.communique.seed;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A work that MongoDB does in its own time. It is logged where it is long, and given up where it is too long. It must change no state, since
 * what was given up may be done later.
 *
 * @param work sends the commands
 * @param what MongoDB does at the moment, as in {@code MongoDB is to build the indexes}
 * @param where it does that; a server that no longer does is not waited for
 */
record LongWork(Runnable work, Supplier<String> what, Supplier<String> where) {

    private static final Logger log = LoggerFactory.getLogger(LongWork.class);

    /** Comes back when it is done; {@link Lease.Lost} where it is given up. Runs something else four times in the life of a lease. */
    void await(String publication, Terms terms, Runnable meanwhile) {
        String server = where.get();
        var working = new FutureTask<>(work, true);
        Thread thread = new Thread(working, "publish");
        thread.setDaemon(true);
        thread.start();
        long start = System.nanoTime();
        Duration logged = Duration.ZERO;
        try {
            while (!endsWithin(terms.halfLife().dividedBy(2), working)) {
                Duration soFar = Duration.ofNanos(System.nanoTime() - start);
                requireTime(soFar, terms.patience());
                requirePresent(server);
                if (soFar.compareTo(logged.multipliedBy(2)) >= 0) {
                    logged = soFar;
                    log.warn(
                            "{} waits for MongoDB to {} ({} s so far, given up after {} s)",
                            publication,
                            what.get(),
                            soFar.toSeconds(),
                            terms.patience().toSeconds());
                }
                meanwhile.run();
            }
        } finally {
            working.cancel(true);
        }
    }

    private static boolean endsWithin(Duration step, FutureTask<?> working) {
        try {
            working.get(step.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("publishing was interrupted", interruption);
        }
    }

    private void requireTime(Duration soFar, Duration patience) {
        if (soFar.compareTo(patience) >= 0) {
            throw new Lease.Lost("MongoDB did not %s within %d s".formatted(what.get(), patience.toSeconds()));
        }
    }

    /** A server that hangs keeps its connections: without an answer, only another one in its place tells. */
    private void requirePresent(String server) {
        if (!where.get().equals(server)) {
            throw new Lease.Lost("%s, which was to %s, is no longer the primary".formatted(server, what.get()));
        }
    }
}
