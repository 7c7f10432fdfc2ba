package org.communique.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.IndexEntry;
import org.communique.fact.When;
import org.communique.index.IndexedEntries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Comparisons of stored dates say what the dates themselves say, open sides and missing dates included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesTests {

    private static final int DATES = 3000;
    private static final int ARGUMENTS = 300;
    private static final Map<String, BiPredicate<Edtf, Edtf>> MEANING = Map.of(
            "overlaps", Edtf::overlaps,
            "within", Edtf::within,
            "before", Edtf::before,
            "after", Edtf::after);

    private final Random random = new Random(42);
    private final List<Edtf> dates = new ArrayList<>();
    private DirectoryReader index;

    @BeforeAll
    void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < DATES; i++) {
                Edtf date = i % 20 == 0 ? null : date();
                dates.add(date);
                IndexEntry entry =
                        IndexEntry.of("date:" + i).on(date == null ? null : new When(date, DateBasis.STATED, null));
                writer.addDocuments(IndexedEntries.documents(entry));
            }
        }
        index = DirectoryReader.open(directory);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void comparisonsAgreeWithTheDatesThemselves() {
        for (int i = 0; i < ARGUMENTS; i++) {
            Edtf argument = date();
            MEANING.forEach((operator, meaning) -> {
                TreeSet<Integer> expected = new TreeSet<>();
                for (int at = 0; at < DATES; at++) {
                    if (dates.get(at) != null && meaning.test(dates.get(at), argument)) {
                        expected.add(at);
                    }
                }
                assertThat(found(Map.of(operator, argument)))
                        .as(operator + " " + argument)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void onlyIsNullFindsWhatHasNoDate() {
        assertThat(found(Map.of("isNull", true))).hasSize(DATES / 20);
        assertThat(found(Map.of("isNull", false))).hasSize(DATES - DATES / 20);
        assertThat(found(Map.of("isNull", true, "overlaps", Edtf.parse("0001/9999"))))
                .isEmpty();
    }

    private TreeSet<Integer> found(Map<String, Object> comparator) {
        TreeSet<Integer> found = new TreeSet<>();
        try {
            IndexSearcher searcher = new IndexSearcher(index);
            for (ScoreDoc hit : searcher.search(Dates.condition(comparator).query(), DATES).scoreDocs) {
                found.add(hit.doc);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    /** Of any form; now and then at an end of time. */
    private Edtf date() {
        LocalDate day = random.nextInt(50) == 0
                ? LocalDate.of(random.nextBoolean() ? 1 : 9997, 1, 1)
                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1200));
        return Edtf.parse(
                switch (random.nextInt(9)) {
                    case 0 -> year(day);
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> year(day) + "-2" + (1 + random.nextInt(4));
                    case 3 -> day + "/" + day.plusDays(random.nextInt(500));
                    case 4 -> "../" + day;
                    case 5 -> day + "/..";
                    case 6 -> year(day) + "/" + year(day.plusDays(random.nextInt(800)));
                    default -> day + List.of("", "?", "~", "%").get(random.nextInt(4));
                });
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }
}
