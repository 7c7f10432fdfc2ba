package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Kind;
import org.communique.fact.Revisions;
import org.communique.fact.Rule;
import org.communique.fact.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Files that a published state was read from are not read again, and nobody can tell by the outcome. */
abstract class KeptFilesContract {

    private static final ApplicationContext ROOMS = Rooms.open();
    private static final List<Kind> KINDS =
            List.copyOf(ROOMS.getBeansOfType(Kind.class).values());

    private final long chance = System.nanoTime();
    private final Random random = new Random(chance);
    private Archive kept;
    private Archive whole;

    @BeforeEach
    void open(ConnectionString address, MongoServer server) {
        kept = archive(address, server);
        whole = archive(address, server);
    }

    private static Archive archive(ConnectionString address, MongoServer server) {
        List<Rule<?>> rules = new ArrayList<>();
        ROOMS.getBeansOfType(Rule.class).values().forEach(rules::add);
        return new Archive(address, new KnownStore(server), KINDS, rules);
    }

    @AfterEach
    void close() {
        kept.close();
        whole.close();
    }

    @Test
    void whateverIsEditedTheOutcomeIsThatOfReadingAllFiles() {
        Edits edits = new Edits(random);
        assertThat(edits.draft().problems()).isEmpty();
        List<Edits.Mark> marks = new ArrayList<>();
        int published = 0;
        int refused = 0;
        for (int i = 0; i < rounds(); i++) {
            String what = "chance %d, round %d".formatted(chance, i);
            List<String> problems = publishEverything(edits.draft());
            assertThat(publish(edits.draft())).as(what).isEqualTo(problems);
            if (problems.isEmpty()) {
                published++;
                assertThat(kept.revisions().latest().digest()).as(what).isEqualTo(digest(edits.draft()));
                marks.add(edits.mark());
            } else {
                refused++;
            }
            assertThat(kept.versions()).as(what).isEqualTo(whole.versions());
            assertThat(revisions(kept)).as(what).isEqualTo(revisions(whole));
            assertThat(kept.imprints()).as(what).isEqualTo(whole.imprints());
            if (!marks.isEmpty() && (refused > 0 && random.nextInt(3) == 0 || random.nextInt(8) == 0)) {
                marks.get(random.nextInt(marks.size())).restore();
            }
            for (int more = random.nextInt(3); more >= 0; more--) {
                edits.edit();
            }
        }
        assertThat(published).isPositive();
        assertThat(refused).isPositive();
    }

    int rounds() {
        return 150;
    }

    /** What is wrong; nothing where it is published. */
    private List<String> publish(SeedFiles files) {
        try {
            assertThat(kept.bean(Intake.class).publish(files).done()).isTrue();
            return List.of();
        } catch (SeedProblemsException flawed) {
            return flawed.problems().stream().map(Problem::toString).toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> publishEverything(Draft draft) {
        if (draft.read().holds()) {
            assertThat(whole.publisher().publish(draft.read().seed()).done()).isTrue();
        }
        return draft.problems();
    }

    private static String digest(Draft draft) {
        return Sha256.of(draft.read().entries().stream()
                .map(entry -> entry.record().id() + ":" + entry.hash() + "\n")
                .collect(Collectors.joining()));
    }

    private static List<Document> revisions(Archive archive) {
        return archive.database()
                .getCollection(Revisions.COLLECTION)
                .find()
                .sort(new Document("_id", 1))
                .projection(new Document("owner", 0).append("lease", 0).append("publishedAt", 0))
                .into(new ArrayList<>());
    }

    @Test
    void onlyWhatHasChangedIsRead() throws IOException {
        Draft draft = World.draft().with("statements/a.yaml", World.statement("Peace is near."));
        publish(draft);
        draft.with("statements/a.yaml", World.statement("Then she left for Bern."));

        Seed seed = kept.bean(SeedReader.class).read(draft, kept.known()).seed();

        assertThat(seed.entries()).extracting(entry -> entry.record().id()).containsExactly("statement:a");
        assertThat(seed.kept().files()).hasSize(3);
        assertThat(kept.publisher().publish(seed).line())
                .isEqualTo("Published revision 2: 0 added, 1 changed, 0 removed.");
    }

    @Test
    void anImprintThatIsMissingMakesAllFilesBeRead() {
        Draft draft = World.draft().with("statements/a.yaml", World.statement("Peace is near."));
        publish(draft);
        kept.database().getCollection(Imprints.COLLECTION).deleteOne(new Document());
        draft.with("statements/a.yaml", World.statement("Then she left for Bern."));

        assertThat(publish(draft)).isEmpty();

        assertThat(kept.published()).containsExactly(1, 2);
        assertThat(kept.imprints()).containsAll(kept.known().files());
    }

    @Test
    void anImprintOfAVeryLargeFileTakesSeveralDocuments() {
        String records = IntStream.range(0, 60_000)
                .mapToObj(i -> "topic:%d:%s\n".formatted(i, Sha256.of("topic " + i)))
                .collect(Collectors.joining());
        Imprint imprint = new Imprint("topics/large", records, "quote:a\n", "", "", "");
        Imprints imprints = kept.bean(Imprints.class);

        imprints.write(List.of(imprint), 1, 2, Runnable::run);

        var documents = kept.database().getCollection(Imprints.COLLECTION);
        assertThat(documents.countDocuments()).isGreaterThan(1);
        assertThat(read(imprints)).containsExactly(imprint);
        documents.deleteOne(new Document("_id", "topics/large/1"));
        assertThatThrownBy(() -> read(imprints)).isInstanceOf(Known.Gap.class);
    }

    private static List<Imprint> read(Imprints imprints) {
        List<Imprint> read = new ArrayList<>();
        imprints.each(List.of("topics/large"), read::add);
        return read;
    }

    @Test
    void aSeedThatWasReadAgainstAnOlderStateIsReadAgain() throws IOException {
        Draft draft = World.draft().with("statements/a.yaml", World.statement("Peace is near."));
        publish(draft);
        Known old = kept.known();
        Draft other = World.draft().with("statements/a.yaml", World.statement("Then she left for Bern."));
        publish(other);

        Seed late = kept.bean(SeedReader.class).read(draft, old).seed();

        assertThat(kept.publisher().publish(late)).isEqualTo(new Outcome.Outdated());
        assertThat(publish(draft)).isEmpty();
        assertThat(kept.published()).containsExactly(1, 2, 3);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedKeptFilesTests extends KeptFilesContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneKeptFilesTests extends KeptFilesContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetKeptFilesTests extends KeptFilesContract {

    @Override
    int rounds() {
        return 30;
    }
}
