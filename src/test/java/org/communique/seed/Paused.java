package org.communique.seed;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A publisher that stands still before one of its writes until it is resumed, and dies after some more. */
final class Paused implements AutoCloseable {

    private final CountDownLatch standing = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private final CompletableFuture<Optional<Outcome>> outcome;
    private volatile boolean reached;

    /** Begins, and comes back when it stands still, or has ended without getting there. */
    Paused(Function<Runnable, Outcome> publication, int write, int moreWrites) throws InterruptedException {
        int[] writes = {0};
        Runnable hook = () -> {
            int number = writes[0]++;
            if (number == write) {
                reached = true;
                standing.countDown();
                await(resumed);
            }
            if (number - write >= moreWrites) {
                throw new InterruptionContract.Died();
            }
        };
        this.outcome = CompletableFuture.supplyAsync(() -> run(publication, hook));
        outcome.whenComplete((done, failure) -> standing.countDown());
        standing.await();
    }

    private static Optional<Outcome> run(Function<Runnable, Outcome> publication, Runnable hook) {
        try {
            return Optional.of(publication.apply(hook));
        } catch (InterruptionContract.Died died) {
            return Optional.empty();
        }
    }

    boolean reached() {
        return reached;
    }

    /** Lets it go on to its end; empty where it died. */
    Optional<Outcome> resume() {
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
