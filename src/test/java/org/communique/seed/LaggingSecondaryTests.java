package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.communique.LaggingReplicaSet;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

@OnMongo(MongoServer.REPLICA_SET)
class LaggingSecondaryTests {

    private static final Seed OLD = Archive.seed(Remark.of("a", "1"), Remark.of("b", "1"));
    private static final Seed NEW = Archive.seed(Remark.of("a", "2"), Remark.of("c", "2"));

    @Test
    void waitsForTheAdoptedStateRatherThanAnsweringFromAnOlderOne() {
        try (LaggingReplicaSet servers = new LaggingReplicaSet();
                Archive archive = new Archive(servers.address(), new KnownStore(MongoServer.REPLICA_SET))) {
            archive.publisher().publish(OLD);
            assertThat(archive.now()).isEqualTo(Archive.records(OLD));

            servers.fallBehind();
            archive.publisher().publish(NEW);
            Revision adopted = archive.revisions().latest();
            var answer = CompletableFuture.supplyAsync(() -> archive.at(adopted));

            assertThat(archive.at(unbound(adopted)))
                    .as("what the secondary has")
                    .isEqualTo(Archive.records(OLD));
            assertThat(answer).as("what the reader answers meanwhile").isNotDone();
            servers.catchUp();
            assertThat(answer).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(Archive.records(NEW));
        }
    }

    /** The same state for a reader that does not wait. */
    private static Revision unbound(Revision adopted) {
        return new Revision(
                adopted.number(), adopted.publishedAt(), adopted.digest(), adopted.counts(), adopted.abandoned(), null);
    }
}
