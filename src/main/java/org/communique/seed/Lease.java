package org.communique.seed;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.fact.Revisions;
import org.jspecify.annotations.Nullable;

/** A number that is ours to publish under, as long as we show that we are alive. */
final class Lease {

    /** The number was given up by somebody else, or must be by us: writing goes no further. */
    static final class Lost extends RuntimeException {

        Lost(String reason) {
            super(reason, null, false, false);
        }
    }

    private final Revisions revisions;
    private final Terms terms;
    private final int number;
    private final String owner;
    private long renewed;

    private Lease(Revisions revisions, Terms terms, int number, String owner) {
        this.revisions = revisions;
        this.terms = terms;
        this.number = number;
        this.owner = owner;
        this.renewed = System.nanoTime();
    }

    /** Takes the number; null where somebody else was faster. */
    static @Nullable Lease take(int number, Revisions revisions, Terms terms) {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        String owner = process + "/" + UUID.randomUUID().toString().substring(0, 8);
        Lease lease = new Lease(revisions, terms, number, owner);
        terms.beforeWrite().run();
        return revisions.claim(number, owner, terms.clock().instant().plus(terms.lease())) ? lease : null;
    }

    int number() {
        return number;
    }

    String owner() {
        return owner;
    }

    /** Prolongs it; Lost where it ended, or where half of its life went by since the last time. */
    void renew() {
        terms.beforeWrite().run();
        requireYoung();
        long now = System.nanoTime();
        if (!revisions.renew(number, owner, terms.clock().instant().plus(terms.lease()))) {
            throw new Lost("revision %d was given up by somebody else".formatted(number));
        }
        renewed = now;
    }

    /** Keeps it for as long as a work takes that changes no state, so that it does no harm when it is done too late. */
    void during(Runnable work) {
        var working = new FutureTask<@Nullable Void>(work, null);
        Thread thread = new Thread(working, "publish");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                working.get(terms.halfLife().dividedBy(2).toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException goesOn) {
                renew();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("publishing was interrupted", interruption);
            }
        }
    }

    /** Stops the owner well before anybody else may give the number up. */
    void requireYoung() {
        Duration age = Duration.ofNanos(System.nanoTime() - renewed);
        if (age.compareTo(terms.halfLife()) > 0) {
            throw new Lost("revision %d stood still for %d s".formatted(number, age.toSeconds()));
        }
    }

    /** Gives it back, if it is still ours. */
    void abandon() {
        terms.beforeWrite().run();
        revisions.abandon(number, owner);
    }
}
