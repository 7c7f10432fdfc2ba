package org.communique.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects the first documents of each segment that a search finds, or the last ones. Where rows are read in the order of the segments, or against
 * it, the page is among them, and no other document is compared.
 */
final class SegmentEdges extends SimpleCollector {

    private static final Scorable NO_SCORES = new Scorable() {
        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            throw new UnsupportedOperationException("rows are not scored");
        }
    };

    private final int most;
    private final boolean first;
    private final List<Segment> segments = new ArrayList<>();
    private Segment segment;

    /**
     * Holds the documents that were collected of one segment.
     *
     * @param documents a ring: a later document takes the place of the earliest one
     * @param found how many documents were collected, in its only element
     */
    private record Segment(LeafReaderContext leaf, int[] documents, int[] found) {

        /** The last ones that were collected, in the order of the segment. */
        int[] last(int most) {
            return IntStream.range(Math.max(0, found[0] - most), found[0])
                    .map(i -> documents[i % documents.length])
                    .toArray();
        }

        int[] edge(int most, boolean first) {
            return first ? Arrays.copyOf(documents, Math.min(most, found[0])) : last(most);
        }
    }

    /** Collects at most {@code most} documents of each segment: the first ones, or the last ones. */
    SegmentEdges(int most, boolean first) {
        this.most = most;
        this.first = first;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        segment = new Segment(leaf, new int[most + 1], new int[1]);
        segments.add(segment);
    }

    @Override
    public void collect(int document) {
        segment.documents[segment.found[0]++ % (most + 1)] = document;
        if (first && segment.found[0] > most) {
            throw new CollectionTerminatedException();
        }
    }

    /** Returns whether a segment has more rows of the record at the edge: rows of one record have an order of their own. */
    boolean splitRecord() throws IOException {
        for (Segment each : segments) {
            if (each.found[0] > most) {
                int[] found = each.last(most + 1);
                int edge = first ? most - 1 : 0;
                SortedDocValues records = DocValues.getSorted(each.leaf.reader(), IndexFields.RECORD);
                if (record(records, found[edge]) == record(records, found[edge + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int record(SortedDocValues records, int document) throws IOException {
        return records.advanceExact(document) ? records.ordValue() : -1;
    }

    /** Passes them on to another collector. */
    void replay(Collector collector) throws IOException {
        for (Segment each : segments) {
            LeafCollector leaf = collector.getLeafCollector(each.leaf);
            leaf.setScorer(NO_SCORES);
            for (int document : each.edge(most, first)) {
                leaf.collect(document);
            }
            leaf.finish();
        }
    }
}
