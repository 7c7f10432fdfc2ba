package org.communique.index;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.When;

/** Makes queries of rows by days, in days since 1970-01-01; the first and the last day are included. */
public final class DayQueries {

    private DayQueries() {}

    /** Finds rows by a bound of their date. Where other conditions leave few rows, those are asked; else the tree of days is read. */
    public static Query between(String field, int first, int last) {
        return new IndexOrDocValuesQuery(
                IntPoint.newRangeQuery(field, first, last),
                NumericDocValuesField.newSlowRangeQuery(field, first, last));
    }

    /** Finds rows without a date. */
    public static Query undated() {
        return sorted(IndexFields.UNDATED_FIRST, Integer.MIN_VALUE, When.BEFORE_ALL);
    }

    /** Finds rows with a date. */
    public static Query dated() {
        return sorted(IndexFields.UNDATED_FIRST, When.BEFORE_ALL + 1, Integer.MAX_VALUE);
    }

    /** Finds rows by a day that sorts them. Segments are sorted by one of these fields: no row is asked for it. */
    static Query sorted(String field, int first, int last) {
        return new IndexSortSortedNumericDocValuesRangeQuery(
                field, first, last, IntPoint.newRangeQuery(field, first, last));
    }
}
