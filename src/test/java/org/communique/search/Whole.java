package org.communique.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** All that an index says of what is in it, one line a word at a place, a number or a value: equal for equal contents. */
final class Whole {

    private final Set<String> lines = new TreeSet<>();

    private Whole() {}

    static Set<String> of(DirectoryReader reader) throws IOException {
        Whole whole = new Whole();
        for (LeafReaderContext leaf : reader.leaves()) {
            List<String> ids = ids(leaf.reader());
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                whole.words(leaf.reader(), field, ids);
                whole.values(leaf.reader(), field, ids);
                whole.lengths(leaf.reader(), field, ids);
            }
        }
        for (String bound : List.of(Fields.FROM, Fields.TO)) {
            whole.days(reader, bound);
        }
        return whole.lines;
    }

    /** Of which record an entry is. */
    static String id(DirectoryReader reader, int doc) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc()) {
                return ids(leaf.reader()).get(doc - leaf.docBase);
            }
        }
        throw new IllegalArgumentException("no entry " + doc);
    }

    private static List<String> ids(LeafReader leaf) throws IOException {
        List<String> ids = new ArrayList<>(Collections.nCopies(leaf.maxDoc(), null));
        SortedDocValues values = DocValues.getSorted(leaf, Fields.ID);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) {
                ids.set(doc, values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
        return ids;
    }

    private void words(LeafReader leaf, FieldInfo field, List<String> ids) throws IOException {
        Terms terms = leaf.terms(field.name);
        if (terms == null) {
            return;
        }
        boolean places = field.getIndexOptions() == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        TermsEnum all = terms.iterator();
        while (all.next() != null) {
            PostingsEnum entries = all.postings(null, PostingsEnum.POSITIONS);
            while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                String line = ids.get(entries.docID()) + " " + field.name + " "
                        + all.term().utf8ToString();
                for (int i = 0; places && i < entries.freq(); i++) {
                    line += " " + entries.nextPosition();
                }
                add(ids, entries.docID(), line);
            }
        }
    }

    private void values(LeafReader leaf, FieldInfo field, List<String> ids) throws IOException {
        SortedSetDocValues values = leaf.getSortedSetDocValues(field.name);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < values.docValueCount(); i++) {
                add(
                        ids,
                        values.docID(),
                        ids.get(values.docID()) + " " + field.name + " = "
                                + values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
    }

    private void lengths(LeafReader leaf, FieldInfo field, List<String> ids) throws IOException {
        var lengths = leaf.getNormValues(field.name);
        while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            add(ids, lengths.docID(), ids.get(lengths.docID()) + " " + field.name + " # " + lengths.longValue());
        }
    }

    private void days(DirectoryReader reader, String field) throws IOException {
        var searcher = new org.apache.lucene.search.IndexSearcher(reader);
        for (int day = 14_000; day < 22_000; day += 97) {
            int count =
                    searcher.count(org.apache.lucene.document.IntPoint.newRangeQuery(field, Integer.MIN_VALUE, day));
            lines.add(field + " up to " + day + ": " + count);
        }
    }

    private void add(List<String> ids, int doc, String line) {
        if (ids.get(doc) != null) {
            lines.add(line);
        }
    }
}
