package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Claim;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

/** What readers and others who publish see of a publication. */
abstract class RivalContract extends InterruptionContract {

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

    @Test
    void readersKeepTheirStateAtEveryMomentOfTheNextPublication() {
        Revision old = begin();
        int[] reads = {0};

        archive.publisher(NOW, () -> {
                    assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
                    assertThat(archive.now()).isEqualTo(Archive.records(OLD));
                    reads[0]++;
                })
                .publish(NEXT);

        assertThat(reads[0]).isGreaterThan(10);
        assertThat(archive.at(old)).isEqualTo(Archive.records(OLD));
        assertThat(archive.now()).isEqualTo(Archive.records(NEXT));
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedRivalTests extends RivalContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneRivalTests extends RivalContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetRivalTests extends RivalContract {}
