package org.communique.seed;

import java.time.Duration;
import org.communique.fact.Revision;

/** Publications that are interrupted between any two writes. */
abstract class InterruptionContract extends ArchiveContract {

    static final Duration NOW = Duration.ZERO;
    static final Duration AFTER_THE_LEASE = Duration.ofMinutes(2);

    static final Seed OLD = Archive.seed(
            Remark.of("a", "1"), Remark.of("b", "1"), Remark.of("c", "1"), Remark.of("d", "1"), Stamp.of("s", "1"));
    /** Changes b, c and s, removes d, adds e. */
    static final Seed NEXT = Archive.seed(
            Remark.of("a", "1"), Remark.of("b", "2"), Remark.of("c", "2"), Remark.of("e", "2"), Stamp.of("s", "2"));
    /** Changes b and c to something else, leaves s as it was, removes a, adds e and f. */
    static final Seed OTHER = Archive.seed(
            Remark.of("b", "3"),
            Remark.of("c", "3"),
            Remark.of("d", "1"),
            Remark.of("e", "3"),
            Remark.of("f", "3"),
            Stamp.of("s", "1"));

    static final Seed LAST = Archive.seed(Remark.of("a", "4"), Remark.of("b", "3"), Stamp.of("s", "4"));

    /** The process is gone. */
    static final class Died extends Error {}

    /** Runs something once, before the write with that number. */
    static Runnable before(int write, Runnable what) {
        int[] writes = {0};
        return () -> {
            if (writes[0]++ == write) {
                what.run();
            }
        };
    }

    static Runnable diesBefore(int write) {
        return before(write, () -> {
            throw new Died();
        });
    }

    boolean dies(Duration later, Seed seed, int write) {
        try {
            archive.publisher(later, diesBefore(write)).publish(seed);
            return false;
        } catch (Died died) {
            return true;
        }
    }

    Outcome publish(Duration later, Seed seed) {
        return archive.publisher(later, () -> {}).publish(seed);
    }

    /** Anew, with the old state alone. */
    Revision begin() {
        archive.clear();
        publish(NOW, OLD);
        return archive.revisions().latest();
    }
}
