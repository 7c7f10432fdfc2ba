package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

/** What becomes of publications that die between any two writes. */
abstract class DeathContract extends InterruptionContract {

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
    void whatADeadOneClosedIsOpenAgainForANextOneThatKeepsIt() {
        boolean died = true;
        for (int write = 0; died; write++) {
            begin();
            died = dies(NOW, NEXT, write);

            publish(AFTER_THE_LEASE, OTHER);
            History.assertIs(archive, died ? new Seed[] {OLD, OTHER} : new Seed[] {OLD, NEXT, OTHER});
        }
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
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedDeathTests extends DeathContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneDeathTests extends DeathContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetDeathTests extends DeathContract {}
