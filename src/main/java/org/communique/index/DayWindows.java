package org.communique.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.When;
import org.communique.index.RowSearcher.Place;
import org.jspecify.annotations.Nullable;

/**
 * Divides days, so that a page need not be chosen among all rows. Against the order of the segments, the last few documents of each have the page of
 * the oldest rows more often than not: each window has seven times as many documents as those before it together.
 */
record DayWindows(IndexReader reader) {

    private static final List<Integer> SHARES = List.of(4096, 512, 64, 8);

    /** Days of an index field, the first and the last one included. */
    record Window(String field, int from, int to) {

        /** All days, and what has none. */
        static final Window ALL = new Window(IndexFields.UNDATED_FIRST, Integer.MIN_VALUE, Integer.MAX_VALUE);

        /** Returns whether all of it comes after a place. */
        boolean isBehind(@Nullable Place place) {
            int day = place == null ? 0 : (Integer) place.values().get(0);
            return place == null || from > day || to < day;
        }

        Query query() {
            if (from == Integer.MIN_VALUE && to == Integer.MAX_VALUE) {
                return new MatchAllDocsQuery();
            }
            if (field.equals(IndexFields.UNDATED_LAST) && to < When.AFTER_ALL && to > When.BEFORE_ALL) {
                return DayQueries.sorted(IndexFields.UNDATED_FIRST, Math.max(from, When.BEFORE_ALL + 1), to);
            }
            return DayQueries.sorted(field, from, to);
        }
    }

    /** Returns windows in an order of days, without what is before a place. */
    List<Window> of(String field, boolean descending, @Nullable Place after) throws IOException {
        return descending ? descending(field, after) : ascending(field, after);
    }

    /** Segments are sorted so: that of undated rows, if they come first, and one of all others. */
    private static List<Window> descending(String field, @Nullable Place after) {
        List<Window> windows = new ArrayList<>();
        int to = Integer.MAX_VALUE;
        if (after != null) {
            int day = (Integer) after.values().get(0);
            windows.add(new Window(field, day, day));
            to = day - 1;
        }
        if (field.equals(IndexFields.UNDATED_LAST) && to >= When.AFTER_ALL) {
            windows.add(new Window(field, When.AFTER_ALL, to));
            to = When.AFTER_ALL - 1;
        }
        windows.add(new Window(field, Integer.MIN_VALUE, to));
        return windows;
    }

    /** Returns windows from the first day to the last one, without what is before a place. In each, rows with a date or rows without. */
    private List<Window> ascending(String field, @Nullable Place after) throws IOException {
        List<Window> windows = new ArrayList<>();
        int from = Integer.MIN_VALUE;
        if (after != null) {
            int day = (Integer) after.values().get(0);
            windows.add(new Window(field, day, day));
            from = day + 1;
        }
        for (int to : ends()) {
            if (to >= from) {
                windows.add(new Window(field, from, to));
                from = to + 1;
            }
        }
        windows.add(new Window(field, from, Integer.MAX_VALUE));
        return windows;
    }

    /** Of the dated documents of the largest segment: until which days the oldest shares of them are; and the last days before and after which rows have no date. */
    private List<Integer> ends() throws IOException {
        LeafReaderContext largest = reader.leaves().stream()
                .max(Comparator.comparingInt(leaf -> leaf.reader().maxDoc()))
                .orElse(null);
        List<Integer> ends = new ArrayList<>();
        if (largest != null) {
            int dated = dated(largest);
            ends.add(When.BEFORE_ALL);
            for (int share : SHARES) {
                ends.add(day(largest, dated - dated / share));
            }
            ends.add(When.AFTER_ALL - 1);
        }
        return ends;
    }

    /** How many documents come before the first one without a date. */
    private static int dated(LeafReaderContext leaf) throws IOException {
        int low = 0;
        int high = leaf.reader().maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(leaf, middle) > When.BEFORE_ALL) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The day of a document, or of the next one that has any. */
    private static int day(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexFields.UNDATED_FIRST);
        return document < leaf.reader().maxDoc() && days.advance(document) != DocIdSetIterator.NO_MORE_DOCS
                ? (int) days.longValue()
                : When.BEFORE_ALL;
    }
}
