package org.communique.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.IndexEntry;
import org.communique.fact.Revision;
import org.communique.fact.TimeLimit;
import org.communique.fact.When;
import org.communique.index.RowSearcher.Place;
import org.communique.index.RowSort.Key;
import org.communique.index.RowSort.Key.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many documents are visited for a page, of a list that all of them are in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitedDocumentsTests {

    private static final int DOCUMENTS = 30_000;
    private static final int PAGE = 20;
    private static final Key ID = new Key(IndexFields.RECORD, Type.ID, true);
    private static final Key NEWEST = new Key(IndexFields.UNDATED_FIRST, Type.DAY, true);
    private static final Key OLDEST = new Key(IndexFields.UNDATED_LAST, Type.DAY, false);

    private static final Revision AT = new Revision(1, Instant.EPOCH, "digest", Map.of(), Set.of(), null);

    private VersionIndex index;
    private RevisionReader reader;

    @BeforeAll
    void fill() throws IOException {
        Random random = new Random(3);
        index = VersionIndex.open(new ByteBuffersDirectory());
        for (int i = 0; i < DOCUMENTS; i++) {
            String id = "day:%05d".formatted(i);
            IndexEntry speaker = IndexEntry.part("speaker").with("actor", "person:" + i % 100);
            Edtf day = Edtf.parse(
                    LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000)).toString());
            index.add(
                    new Version(id, 1, Revision.CURRENT),
                    IndexEntry.of(id)
                            .on(i % 10 == 0 ? null : new When(day, DateBasis.STATED, null))
                            .with("meeting", "meeting:" + random.nextInt(5_000))
                            .withName("name", "Day " + i)
                            .parts(() -> List.of(speaker)));
        }
        reader = new RevisionReader(index.commit(new IndexStamp(1, "digest")), 1);
    }

    @AfterAll
    void close() throws IOException {
        reader.close();
        index.close();
    }

    @Test
    void aPageInTheUsualOrderEndsWithThePage() throws IOException {
        assertThat(visited(new RowSort(List.of(NEWEST, ID), false), null)).isLessThan(500);
    }

    @Test
    void aPageBehindACursorBeginsAtTheCursor() throws IOException {
        Place middle = new Place(List.of((int) LocalDate.of(2005, 1, 1).toEpochDay(), "day:00000"), 0, false);

        assertThat(visited(new RowSort(List.of(NEWEST, ID), false), middle)).isLessThan(500);
    }

    @Test
    void aPageInAnotherOrderOfDaysVisitsAPartOfThem() throws IOException {
        assertThat(visited(new RowSort(List.of(NEWEST, ID), true), null)).isLessThan(DOCUMENTS / 3);
        assertThat(visited(new RowSort(List.of(OLDEST, ID), false), null)).isLessThan(DOCUMENTS / 3);
    }

    @Test
    void aSearchWhoseTimeIsOverStops() throws IOException {
        AtomicInteger visited = new AtomicInteger();
        RowSearcher late = TimeLimit.within(Duration.ZERO, limit -> new RowSearcher(reader, AT, limit));

        late.counts(new Counted(visited), List.of(FacetField.of(IndexFields.YEAR)));

        assertThat(late.timedOut()).isTrue();
        assertThat(visited).hasValueLessThan(DOCUMENTS / 2);
    }

    @Test
    void aJoinWhoseTimeIsOverStops() throws IOException {
        AtomicInteger visited = new AtomicInteger();
        RowSearcher late = TimeLimit.within(Duration.ZERO, limit -> new RowSearcher(reader, AT, limit));

        late.count(Parts.having("speaker", new Counted(visited)));

        assertThat(late.timedOut()).isTrue();
        assertThat(visited).hasValueLessThan(DOCUMENTS / 2);
    }

    @Test
    void aSearchForAPartOfANameWhoseTimeIsOverStops() throws IOException {
        RowSearcher late = TimeLimit.within(Duration.ZERO, limit -> new RowSearcher(reader, AT, limit));

        int found = late.count(both(Substrings.contains("name", "day"), new Counted(new AtomicInteger())));

        assertThat(late.timedOut()).isTrue();
        assertThat(found).isLessThan(DOCUMENTS / 2);
    }

    @Test
    void aPageOfManyValuesLooksAtFewDocuments() throws IOException {
        AtomicInteger visited = new AtomicInteger();
        Set<String> meetings = meetings(new Random(7), 2_500);

        List<Row> rows = new RowSearcher(reader, AT, null)
                .rows(
                        both(ValueQueries.anyOf("meeting", meetings), new Counted(visited)),
                        new RowSort(List.of(NEWEST, ID), false),
                        null,
                        PAGE);

        assertThat(rows).hasSize(PAGE);
        assertThat(visited).hasValueLessThan(500);
    }

    @Test
    void manyValuesSelectTheSameDocumentsAsFewDo() throws IOException {
        RowSearcher searcher = new RowSearcher(reader, AT, null);
        for (int seed = 0; seed < 20; seed++) {
            Set<String> meetings = meetings(new Random(seed), 200 * seed);
            meetings.add("meeting:none");
            BooleanQuery.Builder few = new BooleanQuery.Builder();
            List<String> all = List.copyOf(meetings);
            for (int i = 0; i < all.size(); i += 500) {
                few.add(ValueQueries.anyOf("meeting", all.subList(i, Math.min(all.size(), i + 500))), Occur.SHOULD);
            }
            assertThat(rows(searcher, ValueQueries.anyOf("meeting", meetings)))
                    .as("%d values", meetings.size())
                    .isEqualTo(rows(searcher, few.build()));
        }
    }

    private static Set<String> meetings(Random random, int number) {
        Set<String> meetings = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            meetings.add("meeting:" + random.nextInt(5_000));
        }
        return meetings;
    }

    private static List<Row> rows(RowSearcher searcher, Query query) throws IOException {
        return searcher.rows(query, new RowSort(List.of(OLDEST, ID), false), null, DOCUMENTS);
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private int visited(RowSort sort, Place after) throws IOException {
        AtomicInteger visited = new AtomicInteger();
        List<Row> rows = new RowSearcher(reader, AT, null).rows(new Counted(visited), sort, after, PAGE);
        assertThat(rows).hasSize(PAGE);
        return visited.get();
    }

    /** Satisfied by all documents; counts those that are visited. */
    private static final class Counted extends Query {

        private final AtomicInteger visited;

        Counted(AtomicInteger visited) {
            this.visited = visited;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public Scorer scorer(LeafReaderContext leaf) {
                    return new ConstantScoreScorer(this, score(), mode, counting(leaf));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false;
                }
            };
        }

        private DocIdSetIterator counting(LeafReaderContext leaf) {
            DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
            return new DocIdSetIterator() {
                @Override
                public int docID() {
                    return all.docID();
                }

                @Override
                public int nextDoc() throws IOException {
                    visited.incrementAndGet();
                    return all.nextDoc();
                }

                @Override
                public int advance(int target) throws IOException {
                    visited.incrementAndGet();
                    return all.advance(target);
                }

                @Override
                public long cost() {
                    return all.cost();
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "all, counted";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
