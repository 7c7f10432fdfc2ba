package org.communique.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.communique.fact.Revision;
import org.communique.index.FacetCounts;
import org.communique.index.FacetField;
import org.communique.index.IndexFields;
import org.communique.index.RecordIndex;
import org.communique.index.RowSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds at one revision, the best first, the id breaking ties.
 *
 * @param fuzzy whether nothing has the words, and it has words that are spelt much like them
 * @param hits of the page that is asked for, and the one after it where there is one
 * @param count how many hits there are, on all pages; at least 1 where there are any, if it is not asked for
 */
record Found(RecordIndex index, Revision at, Asked asked, Query query, boolean fuzzy, List<Hit> hits, int count) {

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortedSetSortField(IndexFields.ID, false));

    /**
     * The page that is asked for.
     *
     * @param most hits of it
     * @param after the hit that it follows; null where it begins with the best
     * @param counted whether all hits are counted
     */
    record PageOfHits(int most, @Nullable Hit after, boolean counted) {}

    /** Finds what has the words that are asked for, or, where nothing has, words much like them. */
    static Found of(RecordIndex index, Revision at, Asked asked, UnaryOperator<Query> narrowing, PageOfHits page) {
        return index.search(at, searcher -> {
            Query exact = narrowing.apply(Questions.ANYWHERE.all(asked));
            TopFieldDocs found = search(searcher, exact, page);
            if (found.totalHits.value > 0) {
                return new Found(index, at, asked, exact, false, hits(found), (int) found.totalHits.value);
            }
            Query similar = narrowing.apply(Questions.ANYWHERE.alike(asked, new Spellings(searcher)));
            TopFieldDocs alike = search(searcher, similar, page);
            return alike.totalHits.value > 0
                    ? new Found(index, at, asked, similar, true, hits(alike), (int) alike.totalHits.value)
                    : new Found(index, at, asked, exact, false, List.of(), 0);
        });
    }

    private static TopFieldDocs search(RowSearcher searcher, Query query, PageOfHits page) throws IOException {
        FieldDoc place = null;
        if (page.after != null) {
            // Whatever is at the place itself is left out, wherever it is in this index.
            int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
            Object[] values = {page.after.score(), new BytesRef(page.after.id())};
            place = new FieldDoc(last, page.after.score(), values);
        }
        int counted = page.counted ? Integer.MAX_VALUE : page.most;
        return searcher.search(query, new TopFieldCollectorManager(ORDER, page.most, place, counted));
    }

    private static List<Hit> hits(TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs)
                .map(hit -> ((FieldDoc) hit).fields)
                .map(values -> new Hit(((BytesRef) values[1]).utf8ToString(), (Float) values[0]))
                .toList();
    }

    /** Returns whether the hit, or a better one, is there: something comes before a page that follows it. */
    boolean hasUpTo(Hit hit) {
        return index.search(at, searcher -> hits(search(searcher, query, new PageOfHits(1, null, false)))).stream()
                .anyMatch(best -> best.upTo(hit));
    }

    /** Returns how many hits have each value of the fields. */
    List<FacetCounts> counts(List<FacetField> fields) {
        return index.search(at, searcher -> searcher.counts(query, fields));
    }
}
