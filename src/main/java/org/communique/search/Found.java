package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.communique.fact.Revision;
import org.communique.list.Cardinality;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds in one revision, the best first, the id breaking ties.
 *
 * @param fuzzy whether nothing has the words, and it has words that are spelt much like them
 */
record Found(Search search, Revision at, Asked asked, Query query, boolean fuzzy) {

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    /** What has the words that are asked for, or, where nothing has, words much like them. */
    static Found of(Search search, Revision at, Asked asked, Narrowing narrowing) {
        Query exact = narrowing.narrow(Questions.ANYWHERE.all(asked));
        Found found = new Found(search, at, asked, exact, false);
        if (!found.hits(1, null).isEmpty()) {
            return found;
        }
        Found alike = new Found(search, at, asked, narrowing.narrow(Questions.ANYWHERE.alike(asked)), true);
        return alike.hits(1, null).isEmpty() ? found : alike;
    }

    /** What a query is narrowed by. */
    interface Narrowing {

        Query narrow(Query query);
    }

    /** The best hits, or those that follow the place of one. */
    List<Hit> hits(int most, @Nullable Hit after) {
        return search.ask(at, searcher -> {
            FieldDoc place = null;
            if (after != null) {
                // Whatever stands at the place itself is left out, wherever it is in this index.
                int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
                place = new FieldDoc(last, after.score(), new Object[] {after.score(), new BytesRef(after.id())});
            }
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc one : searcher.searchAfter(place, query, most, ORDER).scoreDocs) {
                Object[] values = ((FieldDoc) one).fields;
                hits.add(new Hit(((BytesRef) values[1]).utf8ToString(), (Float) values[0]));
            }
            return hits;
        });
    }

    /** How many hits there are; one more than is counted exactly stands for any greater number. */
    int count() {
        return Math.min(search.ask(at, searcher -> searcher.count(query)), Cardinality.COUNTED_EXACTLY + 1);
    }

    /** How many hits have each value of a field. */
    Tally tally(String field) {
        return search.ask(at, searcher -> Tally.of(searcher, query, field));
    }
}
