package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Changes;
import org.communique.fact.Revision;
import org.communique.fact.Sha256;
import org.junit.jupiter.api.Test;

/** What becomes of a seed that is published while nobody else does. */
abstract class PublisherContract extends ArchiveContract {

    private static final Remark FIRST = new Remark(
            "remark:a", "Peace", 3, List.of("x:1"), List.of(new Remark.Line("line:a1", "words", List.of("t"))));

    @Test
    void storesTheFirstStateAsVersionsThatAreCurrent() {
        Seed seed = Archive.seed(FIRST, Remark.of("b", "War"), Stamp.of("s", "seen"));

        assertThat(archive.publisher().publish(seed)).isEqualTo(new Outcome.Published(1, new Changes(3, 0, 0)));

        assertThat(archive.versions())
                .isEqualTo(Map.of(
                        "remark:a@1",
                        version("remark:a", 1, Revision.CURRENT, FIRST)
                                .append("text", "Peace")
                                .append("weight", 3)
                                .append("about", List.of("x:1"))
                                .append(
                                        "lines",
                                        List.of(new Document("id", "line:a1")
                                                .append("words", "words")
                                                .append("tags", List.of("t")))),
                        "remark:b@1",
                        version("remark:b", 1, Revision.CURRENT, Remark.of("b", "War"))
                                .append("text", "War")
                                .append("about", List.of())
                                .append("lines", List.of()),
                        "stamp:s@1",
                        version("stamp:s", 1, Revision.CURRENT, Stamp.of("s", "seen"))
                                .append("mark", "seen")));
        assertThat(archive.now()).isEqualTo(Archive.records(seed));
    }

    @Test
    void tellsOfAStateWhatItConsistsOf() {
        Instant before = Instant.now().minusMillis(1);
        archive.publisher().publish(Archive.seed(FIRST, Stamp.of("s", "seen")));

        Revision latest = archive.revisions().latest();

        assertThat(latest.number()).isEqualTo(1);
        assertThat(latest.counts()).isEqualTo(Map.of("remark", 1, "line", 1));
        assertThat(latest.digest())
                .isEqualTo(Sha256.of("remark:a:%s\nstamp:s:%s\n".formatted(hash(FIRST), hash(Stamp.of("s", "seen")))));
        assertThat(latest.publishedAt()).isBetween(before, Instant.now());
        assertThat(latest.abandoned()).isEmpty();
        assertThat(latest.moment() != null).isEqualTo(server() == MongoServer.REPLICA_SET);
    }

    @Test
    void endsWhatIsChangedOrRemovedAndLeavesTheRest() {
        Seed old = Archive.seed(Remark.of("a", "1"), Remark.of("b", "1"), Remark.of("c", "1"), Stamp.of("s", "1"));
        Seed next = Archive.seed(Remark.of("a", "1"), Remark.of("b", "2"), Remark.of("d", "2"), Stamp.of("s", "1"));
        archive.publisher().publish(old);
        Revision first = archive.revisions().latest();

        assertThat(archive.publisher().publish(next)).isEqualTo(new Outcome.Published(2, new Changes(1, 1, 1)));

        assertThat(archive.intervals())
                .containsExactly(
                        "remark:a 1-", "remark:b 1-2", "remark:b 2-", "remark:c 1-2", "remark:d 2-", "stamp:s 1-");
        assertThat(archive.at(first)).isEqualTo(Archive.records(old));
        assertThat(archive.now()).isEqualTo(Archive.records(next));
    }

    @Test
    void bringsBackWhatWasRemovedAsANewVersion() {
        Seed both = Archive.seed(Remark.of("a", "1"), Remark.of("b", "1"));
        archive.publisher().publish(both);
        archive.publisher().publish(Archive.seed(Remark.of("a", "1")));
        archive.publisher().publish(both);

        assertThat(archive.intervals()).containsExactly("remark:a 1-", "remark:b 1-2", "remark:b 3-");
        assertThat(archive.now()).isEqualTo(Archive.records(both));
    }

    @Test
    void publishesNothingWhereNothingHasChanged() {
        Seed seed = Archive.seed(FIRST, Stamp.of("s", "seen"));
        archive.publisher().publish(seed);
        var versions = archive.versions();

        assertThat(archive.publisher().publish(seed)).isEqualTo(new Outcome.Unchanged(1));

        assertThat(archive.versions()).isEqualTo(versions);
        assertThat(archive.revisions().newest().number()).isEqualTo(1);
    }

    @Test
    void notesTheFilesOfASeedThatSaysTheSame() {
        Seed seed = Archive.seed(FIRST);
        Seed rewritten = new Seed(seed.entries(), Map.of("remarks/b.c.yaml", "0"));
        archive.publisher().publish(seed);
        assertThat(archive.revisions().files(1)).isEqualTo(seed.files());

        assertThat(archive.publisher().publish(rewritten)).isEqualTo(new Outcome.Unchanged(1));
        assertThat(archive.publisher().publish(rewritten)).isEqualTo(new Outcome.Unchanged(1));

        assertThat(archive.revisions().files(1)).isEqualTo(rewritten.files());
    }

    private static Document version(String id, int since, int until, Object record) {
        return new Document("_id", id + "@" + since)
                .append("id", id)
                .append("since", since)
                .append("until", until)
                .append("hash", hash(record));
    }

    private static String hash(Object record) {
        return Sha256.of(record.toString());
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedPublisherTests extends PublisherContract {}

@OnMongo(MongoServer.STANDALONE)
class StandalonePublisherTests extends PublisherContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetPublisherTests extends PublisherContract {}
