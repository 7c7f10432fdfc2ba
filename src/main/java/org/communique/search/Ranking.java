package org.communique.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Scores by BM25 over what is in the index now. Nothing of it depends on how the index came about, so that processes which reached a
 * revision on different ways give the same scores, and one's cursors are good for the other.
 */
final class Ranking extends BM25Similarity {

    /** More of the same word soon counts no more. */
    private static final float SATURATION = 0.6f;
    /** Short texts are a little better than long ones. */
    private static final float LENGTH = 0.3f;
    /** The words of a text that is neither short nor long. */
    private static final float USUAL = 20;

    private final long entries;

    /** Scores among that many entries. */
    Ranking(long entries) {
        super(SATURATION, LENGTH);
        this.entries = entries;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL;
    }

    @Override
    protected float idf(long with, long all) {
        return super.idf(Math.min(with, entries), entries);
    }
}
