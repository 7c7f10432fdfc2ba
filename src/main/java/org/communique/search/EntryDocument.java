package org.communique.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.communique.fact.Curated;
import org.communique.fact.Searchable;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/** What of a record stands in the index. Nothing is stored twice: words that are shown come from the record. */
final class EntryDocument {

    private EntryDocument() {}

    /** The entry of something that stands in the record with the id, or is it. */
    static Document of(String record, Searchable found) {
        Document document = new Document();
        document.add(new StringField(Fields.RECORD, record, Field.Store.NO));
        document.add(new StringField(Fields.ID, found.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(found.id())));
        value(document, Fields.KIND, Curated.prefix(found.id()));
        Searchable.Entry entry = found.entry();
        entry.texts().forEach(text -> words(document, text));
        for (Map.Entry<Searchable.Key, List<String>> key : entry.keys().entrySet()) {
            Set<String> ids = new HashSet<>(key.getValue());
            ids.forEach(id -> value(document, Fields.key(key.getKey()), id));
        }
        date(document, entry.when());
        return document;
    }

    private static void words(Document document, Searchable.Text text) {
        List<Token> tokens = Token.of(text.words());
        document.add(new TextField(Fields.exact(text.role()), TokenList.words(tokens)));
        if (text.english() && Fields.stemmed(text.role())) {
            document.add(new TextField(Fields.stem(text.role()), TokenList.stems(tokens)));
        }
    }

    private static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void date(Document document, @Nullable When when) {
        if (when == null) {
            return;
        }
        Map<String, ?> keys = When.keys(when);
        document.add(new IntPoint(Fields.FROM, (Integer) keys.get("from")));
        document.add(new IntPoint(Fields.TO, (Integer) keys.get("to")));
        value(document, Fields.PRECISION, when.precision().name());
        LocalDate day = when.earliest() != null ? when.earliest() : when.latest();
        if (day != null) {
            value(document, Fields.YEAR, "%04d".formatted(day.getYear()));
        }
    }
}
