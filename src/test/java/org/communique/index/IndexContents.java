package org.communique.index;

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
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** All that an index says of what is in it, one line a word at a place, a number or a value: equal for equal contents. */
final class IndexContents {

    private final Set<String> lines = new TreeSet<>();

    private IndexContents() {}

    static Set<String> of(DirectoryReader reader) throws IOException {
        IndexContents whole = new IndexContents();
        for (LeafReaderContext leaf : reader.leaves()) {
            List<String> ids = ids(leaf.reader());
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                whole.words(leaf.reader(), field, ids);
                whole.values(leaf.reader(), field, ids);
                whole.lengths(leaf.reader(), field, ids);
            }
        }
        for (String bound : List.of(IndexFields.FROM, IndexFields.TO)) {
            whole.days(reader, bound);
        }
        return whole.lines;
    }

    /** What tells each document from all others: its version and its place in the block; null where it does not belong to the revision. */
    private static List<String> ids(LeafReader leaf) throws IOException {
        List<String> ids = new ArrayList<>(Collections.nCopies(leaf.maxDoc(), null));
        SortedDocValues records = DocValues.getSorted(leaf, IndexFields.RECORD);
        NumericDocValues since = DocValues.getNumeric(leaf, IndexFields.SINCE);
        String last = "";
        int place = 0;
        for (int doc = records.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = records.nextDoc()) {
            since.advanceExact(doc);
            String version = records.lookupOrd(records.ordValue()).utf8ToString() + "@" + since.longValue();
            place = version.equals(last) ? place + 1 : 0;
            last = version;
            if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) {
                ids.set(doc, version + "#" + place);
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
