package org.communique.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents that a search finds by several fields: some documents by one field, then by the next, as their values lie together. */
final class FacetCollector extends SimpleCollector {

    private final List<FacetCounter> counters;
    private final int[] documents = new int[1024];
    private int length;

    FacetCollector(List<FacetCounter> counters) {
        this.counters = counters;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (FacetCounter counter : counters) {
            counter.begin(leaf);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        documents[length++] = document;
        if (length == documents.length) {
            finish();
        }
    }

    /** Counts what has been collected. */
    @Override
    public void finish() throws IOException {
        for (FacetCounter counter : counters) {
            counter.count(documents, length);
        }
        length = 0;
    }
}
