package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Changes;
import org.communique.fact.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;

/** What comes of a publication where MongoDB does not do, or does not say that it did, what it was told to. */
@OnMongo(MongoServer.STANDALONE)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnansweredTests extends ArchiveContract {

    private static final Seed SEED = Archive.seed(Remark.of("a", "1"), Remark.of("b", "1"));
    /** The write that makes it visible comes after those of the claim, a renewal and the versions, and a renewal. */
    private static final int COMPLETION = 4;

    private static final String INDEXES = "hangAfterStartingIndexBuild";
    private static final String COMMANDS = "failCommand";

    private MongoClient server;

    @BeforeEach
    void connect(ConnectionString address) {
        server = MongoClients.create(address);
    }

    @AfterEach
    void disconnect() {
        allIsWell();
        server.close();
    }

    private void allIsWell() {
        List.of(INDEXES, COMMANDS).forEach(point -> set(point, "off", new Document()));
    }

    @Test
    void theNumberIsGivenBackWhereTheIndexesAreNotBuiltInTime() {
        set(INDEXES, "alwaysOn", new Document());
        Terms terms = new Terms(2, Duration.ofSeconds(4), Duration.ofSeconds(3), Clock.systemUTC(), () -> {});

        Outcome outcome = archive.publisher(terms).publish(SEED);

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.line())
                .isEqualTo("Nothing was published: MongoDB did not build the indexes of revisions within 3 s."
                        + " Try again.");
        assertThat(archive.revisions().newest().state()).isEqualTo(Claim.State.ABANDONED);
    }

    @Test
    void aRevisionThatIsVisibleIsPublishedThoughMongoDbDidNotSaySo() {
        Outcome outcome = publishUnconfirmed(new Document("times", 1));

        assertThat(outcome).isEqualTo(new Outcome.Published(1, new Changes(2, 0, 0)));
        assertThat(archive.now()).isEqualTo(Archive.records(SEED));
    }

    @Test
    void whereMongoDbDoesNotSayWhatIsVisibleNothingIsClaimed() {
        Outcome outcome = publishUnconfirmed("alwaysOn");

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.line())
                .startsWith("It is not known whether revision 1 was published: ")
                .endsWith(" Try again: what is published already is not published twice.");
        allIsWell();
        assertThat(archive.publisher().publish(SEED)).isEqualTo(new Outcome.Unchanged(1));
    }

    @Test
    void whatIsRefusedIsNotPublished() {
        Runnable refuse = () -> fail(new Document("times", 1), new Document("errorCode", 50));

        assertThatThrownBy(() -> publisher(refuse).publish(SEED)).isInstanceOf(DataAccessException.class);

        assertThat(archive.revisions().newest().state()).isEqualTo(Claim.State.ABANDONED);
    }

    /** Updates are done, but not confirmed, from the one on that makes the revision visible. */
    private Outcome publishUnconfirmed(Object mode) {
        var error = new Document("code", 64).append("errmsg", "waiting for replication timed out");
        return publisher(() -> fail(mode, new Document("writeConcernError", error)))
                .publish(SEED);
    }

    private Publisher publisher(Runnable beforeTheLastUpdate) {
        return archive.publisher(
                InterruptionContract.NOW, InterruptionContract.before(COMPLETION, beforeTheLastUpdate));
    }

    private void fail(Object mode, Document how) {
        set(COMMANDS, mode, how.append("failCommands", List.of("update")));
    }

    private void set(String point, Object mode, Document data) {
        server.getDatabase("admin")
                .runCommand(new Document("configureFailPoint", point)
                        .append("mode", mode)
                        .append("data", data));
    }
}
