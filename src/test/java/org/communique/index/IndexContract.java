package org.communique.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.MadeUp.meeting;
import static org.communique.MadeUp.person;
import static org.communique.MadeUp.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.join.CheckJoinIndex;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** How the index follows the revisions, and where it is kept. */
abstract class IndexContract extends Edited {

    @Autowired
    private PublishedVersions versions;

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
    void isTheSameAtEveryRevisionWhetherBroughtUpByWhatChangedOrBuiltAnew() throws IOException {
        Map<String, Integer> turns = new TreeMap<>();
        List<Revision> published = new ArrayList<>();
        Map<Integer, Set<String>> contents = new TreeMap<>();
        try (IndexUpdater step = new IndexUpdater(versions, null);
                IndexUpdater leap = new IndexUpdater(versions, null)) {
            for (int i = 0; i < 8; i++) {
                Revision next = publish(facts(turns));
                published.add(next);
                try (DirectoryReader stepped = step.bringTo(next)) {
                    contents.put(next.number(), at(stepped, next));
                    assertThat(contents.get(next.number())).isNotEmpty();
                    assertThat(all(stepped, published)).isEqualTo(contents);
                    if (i % 3 == 0) {
                        try (DirectoryReader leapt = leap.bringTo(next)) {
                            assertThat(all(leapt, published)).isEqualTo(contents);
                        }
                    }
                    CheckJoinIndex.check(stepped, new QueryBitSetProducer(new FieldExistsQuery(IndexFields.PARENT)));
                }
                try (IndexUpdater anew = new IndexUpdater(versions, null);
                        DirectoryReader built = anew.bringTo(next)) {
                    assertThat(all(built, published)).isEqualTo(contents);
                }
            }
        }
    }

    private static Map<Integer, Set<String>> all(DirectoryReader reader, List<Revision> revisions) throws IOException {
        Map<Integer, Set<String>> all = new TreeMap<>();
        for (Revision revision : revisions) {
            all.put(revision.number(), at(reader, revision));
        }
        return all;
    }

    private static Set<String> at(DirectoryReader reader, Revision revision) throws IOException {
        return IndexContents.of(new RevisionReader(reader, revision.number()));
    }

    @Test
    void isTakenUpFromItsFolderAtTheNextStart() throws IOException {
        Map<String, Integer> turns = new TreeMap<>();
        Revision first = publish(facts(turns));
        Set<String> segments;
        try (IndexUpdater indexing = new IndexUpdater(versions, folder);
                DirectoryReader reader = indexing.bringTo(first)) {
            segments = segments(reader);
        }
        try (IndexUpdater again = new IndexUpdater(versions, folder);
                DirectoryReader reader = again.bringTo(first)) {
            assertThat(segments(reader)).isEqualTo(segments);
        }
        Revision second = publish(facts(turns));
        try (IndexUpdater later = new IndexUpdater(versions, folder);
                DirectoryReader reader = later.bringTo(second)) {
            assertThat(segments(reader)).containsAll(segments);
            assertThat(IndexContents.of(reader)).isEqualTo(anew(second));
        }
    }

    @Test
    void isBuiltAnewWhereItsFolderHoldsTheStateOfAnotherStore() throws IOException {
        Revision here = publish(facts(new TreeMap<>()));
        Revision elsewhere = new Revision(
                here.number(), here.publishedAt(), "0".repeat(64), here.counts(), here.abandoned(), here.moment());
        try (IndexUpdater indexing = new IndexUpdater(versions, folder);
                DirectoryReader reader = indexing.bringTo(elsewhere)) {
            assertThat(reader.numDocs()).isPositive();
        }
        try (IndexUpdater again = new IndexUpdater(versions, folder);
                DirectoryReader reader = again.bringTo(here)) {
            assertThat(segments(reader)).doesNotContain("_0");
            assertThat(IndexContents.of(reader)).isEqualTo(anew(here));
        }
    }

    @Test
    void isBuiltAnewWhereItsFilesAreDamaged() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        try (IndexUpdater indexing = new IndexUpdater(versions, folder)) {
            indexing.bringTo(first).close();
        }
        Path bystander = Files.writeString(folder.resolve("notes.txt"), "not of the index");
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("_"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        try (IndexUpdater again = new IndexUpdater(versions, folder);
                DirectoryReader reader = again.bringTo(first)) {
            assertThat(IndexContents.of(reader)).isEqualTo(anew(first));
        }
        assertThat(bystander).hasContent("not of the index");
    }

    @Test
    void isInMemoryWhereAnotherProcessHasTheFolderOrThereCanBeNone() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        Path file = Files.writeString(folder.resolve("file"), "");
        try (IndexUpdater one = new IndexUpdater(versions, folder);
                IndexUpdater two = new IndexUpdater(versions, folder);
                IndexUpdater three = new IndexUpdater(versions, file)) {
            try (DirectoryReader kept = one.bringTo(first);
                    DirectoryReader own = two.bringTo(first);
                    DirectoryReader third = three.bringTo(first)) {
                assertThat(IndexContents.of(own)).isEqualTo(IndexContents.of(kept));
                assertThat(IndexContents.of(third)).isEqualTo(IndexContents.of(kept));
            }
        }
    }

    @Test
    void staysOpenAtARevisionAsLongAsSomebodyReadsIt() throws IOException {
        Revision first = publish(facts(new TreeMap<>()));
        try (IndexUpdater updater = new IndexUpdater(versions, null)) {
            RevisionReaders readers = new RevisionReaders();
            readers.add(first.number(), updater.bringTo(first));
            RevisionReader reader = readers.acquire(first.number());

            readers.releaseUpTo(first.number());

            assertThat(reader.numDocs()).isPositive();
            assertThat(readers.has(first.number())).isFalse();
            RevisionReaders.release(reader);
            assertThat(reader.getRefCount()).isZero();
        }
    }

    private Set<String> anew(Revision at) throws IOException {
        try (IndexUpdater anew = new IndexUpdater(versions, null);
                DirectoryReader reader = anew.bringTo(at)) {
            return IndexContents.of(reader);
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
