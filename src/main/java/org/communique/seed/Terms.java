package org.communique.seed;

import java.time.Clock;
import java.time.Duration;
import org.communique.fact.Indexes;

/**
 * How a publication goes about its work.
 *
 * @param batch documents written in one command, at most
 * @param lease how long a number is its owner's without a sign of life; no single command takes longer than half of it
 * @param patience how long MongoDB may take to build the indexes, all together
 * @param clock by which others' leases end
 * @param beforeWrite runs before every command that writes
 */
record Terms(int batch, Duration lease, Duration patience, Clock clock, Runnable beforeWrite) {

    static final Terms USUAL = new Terms(1_000, Duration.ofSeconds(60), Indexes.LIMIT, Clock.systemUTC(), () -> {});

    Duration halfLife() {
        return lease.dividedBy(2);
    }
}
