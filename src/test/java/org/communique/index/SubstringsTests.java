package org.communique.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.fact.Folded;
import org.junit.jupiter.api.Test;

/** Parts of names find what a plain search of the folded names finds, however short they are. */
class SubstringsTests {

    private static final int NAMES = 400;
    private static final String[] LETTERS = {"a", "B", "é", "ß", " ", "王", "毅", "\uD83D\uDE00", "'", "\u2019"};

    private final Random random = new Random(7);

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    @Test
    void partsOfNamesFindWhatAPlainSearchOfTheFoldedNamesFinds() throws IOException {
        List<List<String>> names = new ArrayList<>();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Substrings.ANALYZER))) {
            for (int i = 0; i < NAMES; i++) {
                List<String> several = i % 3 == 0 ? List.of(text(6), text(4)) : List.of(text(6));
                names.add(several);
                Document document = new Document();
                several.forEach(name -> document.add(
                        new TextField(IndexFields.grams("name"), Substrings.indexed(name), Field.Store.NO)));
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (int i = 0; i < 1_000; i++) {
                String part = text(5);
                check(reader, names, Substrings.contains("name", part), String::contains, part);
                check(reader, names, Substrings.startsWith("name", part), String::startsWith, part);
                check(reader, names, Substrings.endsWith("name", part), String::endsWith, part);
            }
        }
    }

    private static void check(
            DirectoryReader reader,
            List<List<String>> names,
            Query query,
            BiPredicate<String, String> meaning,
            String part)
            throws IOException {
        TreeSet<Integer> expected = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).stream().anyMatch(name -> meaning.test(Folded.of(name), Folded.of(part)))) {
                expected.add(i);
            }
        }
        TreeSet<Integer> found = new TreeSet<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, NAMES).scoreDocs) {
            found.add(hit.doc);
        }
        assertThat(found).as(query + " for “" + part + "”").isEqualTo(expected);
    }
}
