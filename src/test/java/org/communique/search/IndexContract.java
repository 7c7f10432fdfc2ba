package org.communique.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.communique.MadeUp.meeting;
import static org.communique.MadeUp.person;
import static org.communique.MadeUp.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.communique.fact.Revision;
import org.communique.graphql.ApiError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** How the index follows the revisions, and where it stands. */
abstract class IndexContract extends Edited {

    @Autowired
    private Catalogue catalogue;

    @TempDir
    private Path folder;

    private final Random random = new Random(2);

    /** A state that differs from the one before in some facts. */
    private List<Curated> facts(Map<String, Integer> turns) {
        for (int i = 0; i < 12; i++) {
            String slug = "f" + random.nextInt(40);
            if (random.nextInt(4) == 0) {
                turns.remove(slug);
            } else {
                turns.put(slug, random.nextInt(1_000));
            }
        }
        List<Curated> facts = new ArrayList<>();
        turns.forEach((slug, turn) -> facts.add(
                switch (turn % 3) {
                    case 0 -> person(slug, "Person " + turn, "Other " + turn % 7);
                    case 1 ->
                        statement(
                                slug,
                                "Turns " + turn + " and negotiations " + turn % 5,
                                turn % 2 == 0 ? List.of("turned " + turn, "in words") : List.of(),
                                "person:f" + turn % 9,
                                turn % 4 == 0 ? null : "20" + (10 + turn % 14),
                                null,
                                null,
                                List.of("topic:t" + turn % 3));
                    default ->
                        meeting(slug, "Meeting " + turn % 11, "2024-0" + (1 + turn % 9), null, List.of(), List.of());
                }));
        return facts;
    }

    @Test
    void isTheSameWhetherBroughtUpByWhatChangedOrBuiltAnew() throws IOException {
        Map<String, Integer> turns = new TreeMap<>();
        try (Indexing step = new Indexing(catalogue, null);
                Indexing leap = new Indexing(catalogue, null)) {
            for (int i = 0; i < 8; i++) {
                Revision next = publish(facts(turns));
                try (DirectoryReader stepped = step.bringTo(next);
                        Indexing anew = new Indexing(catalogue, null);
                        DirectoryReader built = anew.bringTo(next)) {
                    assertThat(Whole.of(stepped)).isNotEmpty().isEqualTo(Whole.of(built));
                    assertThat(scores(stepped)).isEqualTo(scores(built));
                    if (i % 3 == 0) {
                        try (DirectoryReader leapt = leap.bringTo(next)) {
                            assertThat(Whole.of(leapt)).isEqualTo(Whole.of(built));
                        }
                    }
                }
            }
        }
    }

    private static Map<String, Float> scores(DirectoryReader reader) throws IOException {
        Map<String, Float> scores = new TreeMap<>();
        for (String text : List.of("negotiations", "turn", "person 5", "meeting")) {
            var query = Questions.ANYWHERE.all(Asked.of("text", text));
            Searcher searcher = new Searcher(reader);
            for (var hit : searcher.search(query, 100).scoreDocs) {
                scores.put(text + " " + Whole.id(reader, hit.doc), hit.score);
            }
        }
        return scores;
    }

    @Test
    void isTakenUpFromItsFolderAtTheNextStart() throws IOException {
        Map<String, Integer> turns = new TreeMap<>();
        Revision first = publish(facts(turns));
        Set<String> segments;
        try (Indexing indexing = new Indexing(catalogue, folder);
                DirectoryReader reader = indexing.bringTo(first)) {
            segments = segments(reader);
        }
        try (Indexing again = new Indexing(catalogue, folder);
                DirectoryReader reader = again.bringTo(first)) {
            assertThat(segments(reader)).isEqualTo(segments);
        }
        Revision second = publish(facts(turns));
        try (Indexing later = new Indexing(catalogue, folder);
                DirectoryReader reader = later.bringTo(second)) {
            assertThat(segments(reader)).containsAll(segments);
            assertThat(Whole.of(reader)).isEqualTo(anew(second));
        }
    }

    @Test
    void isBuiltAnewWhereItsFolderHoldsTheStateOfAnotherStore() throws IOException {
        Revision here = publish(facts(new TreeMap<>()));
        Revision elsewhere = new Revision(
                here.number(), here.publishedAt(), "0".repeat(64), here.counts(), here.abandoned(), here.moment());
        try (Indexing indexing = new Indexing(catalogue, folder);
                DirectoryReader reader = indexing.bringTo(elsewhere)) {
            assertThat(reader.numDocs()).isPositive();
        }
        try (Indexing again = new Indexing(catalogue, folder);
                DirectoryReader reader = again.bringTo(here)) {
            assertThat(segments(reader)).doesNotContain("_0");
            assertThat(Whole.of(reader)).isEqualTo(anew(here));
        }
    }

    @Test
    void isBuiltAnewWhereItsFilesAreDamaged() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        try (Indexing indexing = new Indexing(catalogue, folder)) {
            indexing.bringTo(first).close();
        }
        Path bystander = Files.writeString(folder.resolve("notes.txt"), "not of the index");
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".cfs")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        try (Indexing again = new Indexing(catalogue, folder);
                DirectoryReader reader = again.bringTo(first)) {
            assertThat(Whole.of(reader)).isEqualTo(anew(first));
        }
        assertThat(bystander).hasContent("not of the index");
    }

    @Test
    void isInMemoryWhereAnotherProcessHasTheFolderOrThereCanBeNone() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Indexing one = new Indexing(catalogue, folder);
                Indexing two = new Indexing(catalogue, folder);
                Indexing three = new Indexing(catalogue, file)) {
            try (DirectoryReader kept = one.bringTo(first);
                    DirectoryReader own = two.bringTo(first);
                    DirectoryReader third = three.bringTo(first)) {
                assertThat(Whole.of(own)).isEqualTo(Whole.of(kept));
                assertThat(Whole.of(third)).isEqualTo(Whole.of(kept));
            }
        }
    }

    @Test
    void keepsASnapshotAsLongAsSomebodyReadsIt() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        try (Indexing indexing = new Indexing(catalogue, null)) {
            Snapshots snapshots = new Snapshots();
            DirectoryReader snapshot = indexing.bringTo(first);
            snapshots.add(first.number(), snapshot);

            int entries = snapshots.ask(first.number(), searcher -> {
                snapshots.letGo(first.number());
                assertThat(snapshot.getRefCount()).isOne();
                return searcher.count(new MatchAllDocsQuery());
            });

            assertThat(entries).isPositive();
            assertThat(snapshot.getRefCount()).isZero();
        }
    }

    @Test
    void saysWhetherARevisionCannotBeSearchedYetOrNoMore() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        try (Indexing indexing = new Indexing(catalogue, null)) {
            Snapshots snapshots = new Snapshots();
            assertThatExceptionOfType(ApiError.class)
                    .isThrownBy(() -> snapshots.ask(first.number(), searcher -> 1))
                    .withMessageStartingWith("search is not ready yet");
            snapshots.add(first.number(), indexing.bringTo(first));
            assertThatExceptionOfType(ApiError.class)
                    .isThrownBy(() -> snapshots.ask(first.number() - 1, searcher -> 1))
                    .withMessage("revision %d can no longer be searched, %d and newer can: ask again"
                            .formatted(first.number() - 1, first.number()));
            snapshots.letGo(first.number());
        }
    }

    @Test
    void letsARevisionBeAdoptedWithoutItWhereItTakesTooLong() throws Exception {
        Revision first = publish(facts(new TreeMap<>()));
        Search search = new Search(catalogue, new SearchProperties(null, Duration.ZERO, Duration.ZERO));
        try {
            search.prepare(first);
            for (int i = 0; i < 100 && !search.has(first); i++) {
                Thread.sleep(100);
            }
            assertThat(search.has(first)).isTrue();
            search.release(first);
            for (int i = 0; i < 100 && search.has(first); i++) {
                Thread.sleep(100);
            }
            assertThat(search.has(first)).isFalse();
        } finally {
            search.destroy();
        }
    }

    private Set<String> anew(Revision at) throws IOException {
        try (Indexing anew = new Indexing(catalogue, null);
                DirectoryReader reader = anew.bringTo(at)) {
            return Whole.of(reader);
        }
    }

    private static Set<String> segments(DirectoryReader reader) {
        Set<String> segments = new java.util.TreeSet<>();
        reader.leaves().forEach(leaf -> segments.add(((SegmentReader) leaf.reader()).getSegmentName()));
        return segments;
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedIndexTests extends IndexContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetIndexTests extends IndexContract {}
