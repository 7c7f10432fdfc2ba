package org.communique.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * How many hits have each value of a field.
 *
 * @param complete whether all hits were looked at
 */
record Tally(Map<String, Integer> byValue, boolean complete) {

    /** Hits that are looked at. */
    static final int MOST = 1_000_000;

    static Tally of(Searcher searcher, Query query, String field) throws IOException {
        Map<String, Integer> byValue = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int left = MOST;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer hits = weight.scorer(leaf);
            if (hits != null && left > 0) {
                left = count(leaf, hits.iterator(), field, left, byValue);
            }
        }
        return new Tally(byValue, left > 0);
    }

    private static int count(
            LeafReaderContext leaf, DocIdSetIterator hits, String field, int most, Map<String, Integer> byValue)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        Bits live = leaf.reader().getLiveDocs();
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        int left = most;
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS && left > 0; hit = hits.nextDoc()) {
            if (live != null && !live.get(hit)) {
                continue;
            }
            left--;
            if (values.advanceExact(hit)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byValue.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
        return left;
    }
}
