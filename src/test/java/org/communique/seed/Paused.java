package org.communique.seed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A publisher that stands still before one of its writes until it is resumed. */
final class Paused implements AutoCloseable {

    private final CountDownLatch standing = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private final CompletableFuture<Outcome> outcome;
    private volatile boolean reached;

    /** Begins, and comes back when it stands still, or has ended without getting there. */
    Paused(Function<Runnable, Outcome> publication, int write) throws InterruptedException {
        int[] writes = {0};
        Runnable hook = () -> {
            if (writes[0]++ == write) {
                reached = true;
                standing.countDown();
                await(resumed);
            }
        };
        this.outcome = CompletableFuture.supplyAsync(() -> publication.apply(hook));
        outcome.whenComplete((done, failure) -> standing.countDown());
        standing.await();
    }

    boolean reached() {
        return reached;
    }

    /** Lets it go on to its end. */
    Outcome resume() {
        resumed.countDown();
        return outcome.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        resumed.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
