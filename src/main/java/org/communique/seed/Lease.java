package org.communique.seed;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
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

    /** Keeps it for as long as a work takes. */
    void during(LongWork work) {
        work.await("Publishing revision " + number, terms, this::renew);
    }

    /** Stops the owner well before anybody else may give the number up. */
    void requireYoung() {
        Duration age = Duration.ofNanos(System.nanoTime() - renewed);
        if (age.compareTo(terms.halfLife()) > 0) {
            throw new Lost("revision %d stood still for %d s".formatted(number, age.toSeconds()));
        }
    }

    /** Gives it back; false where it is not ours any more. */
    boolean abandon() {
        terms.beforeWrite().run();
        return revisions.abandon(number, owner);
    }
}
