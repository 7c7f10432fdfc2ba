package org.communique.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects the values of a field that the documents of a search have. */
final class ValueCollector extends SimpleCollector {

    private final String field;
    private final Set<String> collected = new HashSet<>();
    private SortedSetDocValues values;
    private FixedBitSet seen;

    ValueCollector(String field) {
        this.field = field;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), field);
        seen = new FixedBitSet(Math.toIntExact(values.getValueCount()));
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                seen.set((int) values.nextOrd());
            }
        }
    }

    /** Each value is looked up once a segment. */
    @Override
    public void finish() throws IOException {
        for (int value = next(0); value != DocIdSetIterator.NO_MORE_DOCS; value = next(value + 1)) {
            collected.add(values.lookupOrd(value).utf8ToString());
        }
    }

    private int next(int from) {
        return from >= seen.length() ? DocIdSetIterator.NO_MORE_DOCS : seen.nextSetBit(from);
    }

    Set<String> collected() {
        return collected;
    }
}
