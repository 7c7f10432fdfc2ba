package org.communique.revision;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.graphql.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * One look at a time, on a thread of its own. Whoever asks for another waits for one that begins after the question; all who ask before it
 * begins share it. So a thousand requests that claim to know better cost no more than one.
 */
final class Looks {

    /** Callers that wait for a look at once, so that those who claim to know better cannot take all threads. */
    private static final int WAITING = 64;

    private final Semaphore places = new Semaphore(WAITING);
    private final Runnable look;
    private final Adopting terms;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable CompletableFuture<Void> next;
    private long lastBegan = Long.MIN_VALUE / 2;

    Looks(Runnable look, Adopting terms) {
        this.look = look;
        this.terms = terms;
    }

    synchronized void begin() {
        if (thread != null) {
            return;
        }
        var executor = new ScheduledThreadPoolExecutor(1, runnable -> {
            Thread daemon = new Thread(runnable, "revisions");
            daemon.setDaemon(true);
            return daemon;
        });
        executor.scheduleWithFixedDelay(this::take, 0, terms.poll().toMillis(), TimeUnit.MILLISECONDS);
        thread = executor;
    }

    synchronized void end() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    synchronized boolean going() {
        return thread != null;
    }

    /**
     * Waits for a look that begins from now on, as long as patience allows.
     *
     * @throws ApiError BUSY where too many wait already
     */
    void another() {
        if (!places.tryAcquire()) {
            throw ApiError.busy();
        }
        try {
            await(afterSpacing());
        } finally {
            places.release();
        }
    }

    /** The same for a look that begins as soon as none is taken: what this process has published is known to be new. */
    void atOnce() {
        await(after(0));
    }

    private void await(CompletableFuture<Void> look) {
        try {
            look.get(terms.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException none) {
            // what is known must do
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Void> afterSpacing() {
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastBegan);
        return next != null ? next : after(Math.max(0, terms.spacing().toMillis() - since));
    }

    private synchronized CompletableFuture<Void> after(long delayMillis) {
        if (thread == null) {
            return CompletableFuture.completedFuture(null);
        }
        if (next == null) {
            next = new CompletableFuture<>();
        }
        thread.schedule(this::takeIfAwaited, delayMillis, TimeUnit.MILLISECONDS);
        return next;
    }

    /** A look that was due anyway may have come first. */
    private void takeIfAwaited() {
        synchronized (this) {
            if (next == null) {
                return;
            }
        }
        take();
    }

    private void take() {
        CompletableFuture<Void> mine;
        synchronized (this) {
            mine = next;
            next = null;
            lastBegan = System.nanoTime();
        }
        try {
            look.run();
        } finally {
            if (mine != null) {
                mine.complete(null);
            }
        }
    }
}
