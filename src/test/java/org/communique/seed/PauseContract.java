package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                assertThat(paused).as("paused before write %d", write).isInstanceOf(Outcome.Lost.class);
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
                assertThat(paused).isInstanceOf(Outcome.Lost.class);
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
        resumesWhileAnotherPublishes(Integer.MAX_VALUE);
    }

    @Test
    void oneThatResumesWhileAnotherPublishesWritesOnceMoreAndDiesHarmsNothing() throws InterruptedException {
        resumesWhileAnotherPublishes(1);
    }

    /** Before each of its writes, at each of the other's, and after so many more writes it dies. */
    private void resumesWhileAnotherPublishes(int moreWrites) throws InterruptedException {
        int step = server() == MongoServer.EMBEDDED ? 1 : 5;
        boolean reached = true;
        for (int write = 1; reached; write += step) {
            boolean resumed = true;
            for (int otherWrite = 0; resumed; otherWrite += step) {
                Revision old = begin();
                try (Paused paused =
                        new Paused(hook -> archive.publisher(NOW, hook).publish(NEXT), write, moreWrites)) {
                    resumed = publishOther(otherWrite, paused);
                    reached = paused.reached();
                    resumed = resumed && reached;

                    assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
                    assertHistory(paused.resume());
                }
            }
        }
    }

    /** Whether the other got as far as to the write before which the first is resumed. */
    private boolean publishOther(int write, Paused paused) {
        boolean[] resumed = {false};
        Runnable resume = before(write, () -> {
            resumed[0] = true;
            paused.resume();
        });
        assertThat(archive.publisher(AFTER_THE_LEASE, resume).publish(OTHER)).isInstanceOf(Outcome.Published.class);
        return resumed[0];
    }

    private void assertHistory(Optional<Outcome> outcome) {
        if (outcome.isPresent()) {
            boolean published = outcome.get() instanceof Outcome.Published;
            assertThat(published || outcome.get() instanceof Outcome.Lost).isTrue();
            History.assertIs(archive, published ? new Seed[] {OLD, NEXT, OTHER} : new Seed[] {OLD, OTHER});
            return;
        }
        assertThat(archive.now()).isEqualTo(Archive.records(OTHER));
        boolean published = archive.published().size() == 3;
        publish(AFTER_THE_LEASE, LAST);
        History.assertIs(archive, published ? new Seed[] {OLD, NEXT, OTHER, LAST} : new Seed[] {OLD, OTHER, LAST});
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedPauseTests extends PauseContract {}

@OnMongo(MongoServer.STANDALONE)
class StandalonePauseTests extends PauseContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetPauseTests extends PauseContract {}
