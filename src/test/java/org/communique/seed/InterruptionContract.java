package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Claim;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

/** What becomes of publications that end, stand still or meet one another between any two writes. */
abstract class InterruptionContract extends ArchiveContract {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration AFTER_THE_LEASE = Duration.ofMinutes(2);

    private static final Seed OLD = Archive.seed(
            Remark.of("a", "1"), Remark.of("b", "1"), Remark.of("c", "1"), Remark.of("d", "1"), Stamp.of("s", "1"));
    /** Changes b, c and s, removes d, adds e. */
    private static final Seed NEXT = Archive.seed(
            Remark.of("a", "1"), Remark.of("b", "2"), Remark.of("c", "2"), Remark.of("e", "2"), Stamp.of("s", "2"));
    /** Changes b and c to something else, leaves s as it was, removes a, adds e and f. */
    private static final Seed OTHER = Archive.seed(
            Remark.of("b", "3"),
            Remark.of("c", "3"),
            Remark.of("d", "1"),
            Remark.of("e", "3"),
            Remark.of("f", "3"),
            Stamp.of("s", "1"));

    private static final Seed LAST = Archive.seed(Remark.of("a", "4"), Remark.of("b", "3"), Stamp.of("s", "4"));

    /** The process is gone. */
    private static final class Died extends Error {}

    /** Runs something once, before the write with that number. */
    private static Runnable before(int write, Runnable what) {
        int[] writes = {0};
        return () -> {
            if (writes[0]++ == write) {
                what.run();
            }
        };
    }

    private static Runnable diesBefore(int write) {
        return before(write, () -> {
            throw new Died();
        });
    }

    private boolean dies(Duration later, Seed seed, int write) {
        try {
            archive.publisher(later, diesBefore(write)).publish(seed);
            return false;
        } catch (Died died) {
            return true;
        }
    }

    private Outcome publish(Duration later, Seed seed) {
        return archive.publisher(later, () -> {}).publish(seed);
    }

    /** Anew, with the old state alone. */
    private Revision begin() {
        archive.clear();
        publish(NOW, OLD);
        return archive.revisions().latest();
    }

    @Test
    void nothingIsVisibleOfWhatDiedAndTheNextOneCleansUp() {
        int write = 0;
        for (boolean died = true; died; write++) {
            Revision old = begin();
            died = dies(NOW, NEXT, write);

            assertThat(archive.at(old)).as("dies before write %d", write).isEqualTo(Archive.records(OLD));
            assertThat(archive.now()).isEqualTo(Archive.records(died ? OLD : NEXT));
            publish(AFTER_THE_LEASE, NEXT);
            History.assertIs(archive, OLD, NEXT);
            assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
        }
        assertThat(write).isGreaterThan(10);
    }

    @Test
    void theNextOneCleansUpAfterTwoThatDied() {
        int step = server() == MongoServer.EMBEDDED ? 1 : 5;
        boolean firstDied = true;
        for (int first = 1; firstDied; first += step) {
            boolean secondDied = true;
            for (int second = 0; secondDied; second += step) {
                Revision old = begin();
                firstDied = dies(NOW, NEXT, first);
                secondDied = dies(AFTER_THE_LEASE, OTHER, second);

                assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
                boolean published = archive.published().size() > (firstDied ? 1 : 2);
                publish(AFTER_THE_LEASE.multipliedBy(2), LAST);
                List<Seed> seeds = new ArrayList<>(List.of(OLD));
                seeds.addAll(firstDied ? List.of() : List.of(NEXT));
                seeds.addAll(published ? List.of(OTHER) : List.of());
                seeds.add(LAST);
                History.assertIs(archive, seeds.toArray(Seed[]::new));
            }
        }
    }

    @Test
    void onePausedPastItsLeaseHarmsNothing() {
        boolean reached = true;
        for (int write = 1; reached; write++) {
            Revision old = begin();
            List<Outcome> others = new ArrayList<>();
            Outcome paused = archive.publisher(NOW, before(write, () -> others.add(publish(AFTER_THE_LEASE, OTHER))))
                    .publish(NEXT);
            reached = !others.isEmpty();

            assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
            if (reached) {
                assertThat(paused).as("paused before write %d", write).isEqualTo(new Outcome.Lost(2));
                assertThat(others.get(0)).isInstanceOf(Outcome.Published.class);
                History.assertIs(archive, OLD, OTHER);
                publish(AFTER_THE_LEASE, LAST);
                History.assertIs(archive, OLD, OTHER, LAST);
            }
        }
    }

    @Test
    void onePausedWhileTwoOthersPublishHarmsNothing() {
        boolean reached = true;
        for (int write = 1; reached; write++) {
            begin();
            List<Outcome> others = new ArrayList<>();
            Outcome paused = archive.publisher(NOW, before(write, () -> {
                        others.add(publish(AFTER_THE_LEASE, OTHER));
                        others.add(publish(AFTER_THE_LEASE, LAST));
                    }))
                    .publish(NEXT);
            reached = !others.isEmpty();

            if (reached) {
                assertThat(paused).isEqualTo(new Outcome.Lost(2));
                History.assertIs(archive, OLD, OTHER, LAST);
            }
        }
    }

    @Test
    void oneThatWritesOnceMoreAndDiesHarmsNothing() {
        boolean reached = true;
        for (int write = 1; reached; write++) {
            begin();
            List<Outcome> others = new ArrayList<>();
            Runnable pause = before(write, () -> others.add(publish(AFTER_THE_LEASE, OTHER)));
            Runnable death = diesBefore(write + 1);
            try {
                archive.publisher(NOW, () -> {
                            pause.run();
                            death.run();
                        })
                        .publish(NEXT);
            } catch (Died died) {
                // its last write came late
            }
            reached = !others.isEmpty();

            if (reached) {
                assertThat(archive.now()).isEqualTo(Archive.records(OTHER));
                publish(NOW, LAST);
                History.assertIs(archive, OLD, OTHER, LAST);
            }
        }
    }

    @Test
    void oneThatResumesWhileAnotherPublishesHarmsNothing() throws InterruptedException {
        int step = server() == MongoServer.EMBEDDED ? 1 : 3;
        boolean pausedReached = true;
        for (int write = 1; pausedReached; write += step) {
            boolean otherReached = true;
            for (int otherWrite = 0; otherReached; otherWrite += step) {
                Revision old = begin();
                try (Paused paused =
                        new Paused(hook -> archive.publisher(NOW, hook).publish(NEXT), write)) {
                    boolean[] resumed = {false};
                    Runnable resume = before(otherWrite, () -> {
                        resumed[0] = true;
                        paused.resume();
                    });
                    archive.publisher(AFTER_THE_LEASE, resume).publish(OTHER);
                    pausedReached = paused.reached();
                    otherReached = resumed[0] && pausedReached;
                    Outcome outcome = paused.resume();

                    assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
                    if (outcome instanceof Outcome.Published) {
                        History.assertIs(archive, OLD, NEXT, OTHER);
                    } else {
                        assertThat(outcome).isEqualTo(new Outcome.Lost(2));
                        History.assertIs(archive, OLD, OTHER);
                    }
                }
            }
        }
    }

    @Test
    void theSecondOfTwoAtOnceIsTold() {
        begin();
        List<Outcome> told = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();

        Outcome first = archive.publisher(NOW, before(3, () -> {
                    claims.add(archive.revisions().newest());
                    told.add(publish(NOW, OTHER));
                }))
                .publish(NEXT);

        assertThat(first).isInstanceOf(Outcome.Published.class);
        Claim claim = claims.get(0);
        assertThat(told).containsExactly(new Outcome.Refused(claim.owner(), 2, claim.lease()));
        History.assertIs(archive, OLD, NEXT);
    }

    @Test
    void oneThatFindsItsBaseOutdatedBeginsAgain() {
        begin();

        Outcome outcome =
                archive.publisher(NOW, before(0, () -> publish(NOW, OTHER))).publish(NEXT);

        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        History.assertIs(archive, OLD, OTHER, NEXT);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedInterruptionTests extends InterruptionContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneInterruptionTests extends InterruptionContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetInterruptionTests extends InterruptionContract {}
