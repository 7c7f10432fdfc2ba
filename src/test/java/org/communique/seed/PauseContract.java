package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

/** What becomes of publications that stand still, past their lease, between any two writes. */
abstract class PauseContract extends InterruptionContract {

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
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedPauseTests extends PauseContract {}

@OnMongo(MongoServer.STANDALONE)
class StandalonePauseTests extends PauseContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetPauseTests extends PauseContract {}
