package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.communique.LaggingReplicaSet;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Changes;
import org.junit.jupiter.api.Test;

@OnMongo(MongoServer.REPLICA_SET)
class MajorityTests {

    private static final Seed SEED = Archive.seed(Remark.of("a", "1"), Remark.of("b", "1"));

    @Test
    void aPublicationDoesNotWaitForAMemberThatIsLeftBehindByTheMajority() {
        try (LaggingReplicaSet servers = LaggingReplicaSet.ofThree();
                Archive archive = new Archive(servers.address(), new KnownStore(MongoServer.REPLICA_SET))) {
            servers.fallBehind();

            var publication =
                    CompletableFuture.supplyAsync(() -> archive.publisher().publish(SEED));

            assertThat(publication)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .isEqualTo(new Outcome.Published(1, new Changes(2, 0, 0)));
            servers.catchUp();
        }
    }
}
