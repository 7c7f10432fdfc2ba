package org.communique.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Scores by BM25 without statistics of the collection: all hits have all words that are asked for, so that it says little how rare a word is, and the
 * same records have the same scores however the index came about, with whatever versions beside them.
 */
final class Ranking extends BM25Similarity {

    /** More of the same word soon counts no more. */
    private static final float SATURATION = 0.6f;
    /** Short texts are a little better than long ones. */
    private static final float LENGTH = 0.3f;
    /** The words of a text that is neither short nor long. */
    private static final float USUAL = 20;

    Ranking() {
        super(SATURATION, LENGTH);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL;
    }

    @Override
    protected float idf(long with, long all) {
        return 1;
    }
}
