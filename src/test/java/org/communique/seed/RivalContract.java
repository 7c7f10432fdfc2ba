package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Claim;
import org.communique.fact.Indexes;
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

    @Test
    void aNumberIsKeptForAsLongAsALongWorkTakes() {
        Terms terms = new Terms(2, Duration.ofSeconds(8), Indexes.LIMIT, Clock.systemUTC(), () -> {});
        Lease lease = Lease.take(1, archive.revisions(), terms);
        Instant until = archive.revisions().newest().lease();

        lease.during(work(() -> {
            while (archive.revisions().newest().lease().equals(until)) {
                LockSupport.parkNanos(50_000_000);
            }
        }));

        assertThat(archive.revisions().newest().lease()).isAfter(until);
        assertThatThrownBy(() -> lease.during(work(() -> {
                    throw new IllegalStateException("it fails");
                })))
                .hasMessage("it fails");
    }

    private static LongWork work(Runnable work) {
        return new LongWork(work, () -> "work", () -> "");
    }

    @Test
    void oneThatStandsStillForHalfOfItsLeaseStopsByItself() {
        begin();
        Clock stopped = Clock.fixed(Instant.now(), ZoneOffset.UTC);

        Outcome outcome = archive.publisher(
                        Duration.ofSeconds(2), stopped, before(3, () -> LockSupport.parkNanos(1_200_000_000)))
                .publish(NEXT);

        assertThat(outcome.line()).isEqualTo("Nothing was published: revision 2 stood still for 1 s. Try again.");
        assertThat(archive.revisions().newest().state()).isEqualTo(Claim.State.ABANDONED);
        History.assertIs(archive, OLD);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedRivalTests extends RivalContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneRivalTests extends RivalContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetRivalTests extends RivalContract {}
