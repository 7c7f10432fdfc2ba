package org.communique.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts documents by the groups of a field's values. */
final class FacetCounter {

    private final FacetTable table;
    private final int[] counts;
    /** By group, the last document that counted for it, plus one: a document counts once. */
    private final int[] last;

    private SortedSetDocValues values;
    private @Nullable SortedDocValues single;
    private int[] groups;
    private int base;

    FacetCounter(FacetTable table) {
        this.table = table;
        this.counts = new int[table.groups().size()];
        this.last = new int[counts.length];
    }

    /** Goes on with a segment. */
    void begin(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), table.field());
        single = DocValues.unwrapSingleton(values);
        groups = table.ofSegment(leaf);
        base = leaf.docBase;
    }

    /** Counts documents of the segment, in their order. */
    void count(int[] documents, int length) throws IOException {
        if (single != null) {
            countSingle(single, documents, length);
        } else {
            countAll(documents, length);
        }
    }

    private void countSingle(SortedDocValues single, int[] documents, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            if (single.advanceExact(documents[i])) {
                int group = groups[single.ordValue()];
                if (group >= 0) {
                    counts[group]++;
                } else {
                    countEach(group, base + documents[i]);
                }
            }
        }
    }

    private void countAll(int[] documents, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            if (values.advanceExact(documents[i])) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    int group = groups[(int) values.nextOrd()];
                    if (group >= 0) {
                        countOnce(group, base + documents[i]);
                    } else {
                        countEach(group, base + documents[i]);
                    }
                }
            }
        }
    }

    private void countEach(int code, int document) {
        for (int group : table.others(code)) {
            countOnce(group, document);
        }
    }

    private void countOnce(int group, int document) {
        if (last[group] != document + 1) {
            last[group] = document + 1;
            counts[group]++;
        }
    }

    FacetCounts counts() {
        return new FacetCounts(table.groups(), counts);
    }
}
