package org.communique.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.communique.fact.Folded;
import org.communique.fact.IndexEntry;
import org.communique.fact.When;
import org.communique.index.text.Token;
import org.communique.index.text.TokenStreams;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of a version: a block of one document for each part of the record and, last, one for the record itself, as joins within a
 * block need it. Nothing of the record is stored: what is shown is read from MongoDB.
 */
final class IndexDocuments {

    /** Characters of a value that are compared: Lucene takes no keys over 32,766 bytes, and no request compares with more than 200 characters. */
    private static final int COMPARED = 1_000;
    /** Characters of a text that rows are sorted by: cursors have them. Names that are equal so far are sorted by id. */
    private static final int SORTED = 200;

    private final Version version;
    private final List<Document> block = new ArrayList<>();

    private IndexDocuments(Version version) {
        this.version = version;
    }

    /** Returns the block of a version whose record has the entry. */
    static List<Document> of(Version version, IndexEntry entry) {
        IndexDocuments documents = new IndexDocuments(version);
        entry.parts().forEach(documents::add);
        documents.add(entry);
        return documents.block;
    }

    private void add(IndexEntry entry) {
        Document document = new Document();
        addVersion(document);
        value(document, IndexFields.ROW, entry.row());
        if (entry.id() != null) {
            value(document, IndexFields.ID, entry.id());
        }
        number(document, IndexFields.NUMBER, entry.number());
        entry.values()
                .forEach((field, values) -> values.forEach(value -> value(document, field, cut(value, COMPARED))));
        entry.names()
                .forEach((field, names) -> names.forEach(name -> document.add(
                        new TextField(IndexFields.grams(field), Substrings.indexed(name), Field.Store.NO))));
        entry.sorted()
                .forEach((field, text) -> document.add(
                        new SortedDocValuesField(IndexFields.sort(field), new BytesRef(cut(Folded.of(text), SORTED)))));
        entry.texts().forEach(text -> addWords(document, text));
        if (entry.isDated()) {
            addDate(document, entry.when());
        }
        block.add(document);
    }

    private void addVersion(Document document) {
        document.add(new StringField(IndexFields.VERSION, version.key(), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.SINCE, version.since()));
        document.add(new NumericDocValuesField(IndexFields.UNTIL, version.until()));
        document.add(new StringField(IndexFields.RECORD, version.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(IndexFields.RECORD, new BytesRef(version.id())));
        document.add(new BinaryDocValuesField(IndexFields.RECORD_VALUE, new BytesRef(version.id())));
    }

    private static void addWords(Document document, IndexEntry.Text text) {
        List<Token> tokens = Token.of(text.words());
        document.add(new TextField(IndexFields.exact(text.role()), TokenStreams.words(tokens)));
        if (text.english() && IndexFields.stemmed(text.role())) {
            document.add(new TextField(IndexFields.stem(text.role()), TokenStreams.stems(tokens)));
        }
    }

    private static void addDate(Document document, @Nullable When when) {
        day(
                document,
                IndexFields.UNDATED_FIRST,
                when == null ? When.BEFORE_ALL : When.Bounds.of(when.edtf()).day());
        day(
                document,
                IndexFields.UNDATED_LAST,
                when == null ? When.AFTER_ALL : When.Bounds.of(when.edtf()).day());
        if (when != null) {
            When.Bounds bounds = When.Bounds.of(when.edtf());
            day(document, IndexFields.FROM, bounds.from());
            day(document, IndexFields.TO, bounds.to());
            value(document, IndexFields.PRECISION, when.precision().name());
            value(
                    document,
                    IndexFields.YEAR,
                    "%04d".formatted(LocalDate.ofEpochDay(bounds.day()).getYear()));
        }
    }

    private static void day(Document document, String field, int day) {
        document.add(new IntPoint(field, day));
        number(document, field, day);
    }

    private static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static void number(Document document, String field, int number) {
        document.add(new NumericDocValuesField(field, number));
    }
}
