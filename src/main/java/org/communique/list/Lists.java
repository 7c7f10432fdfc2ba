package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;
import org.communique.index.FacetCounts;
import org.communique.index.IndexFields;
import org.communique.index.RecordIndex;
import org.communique.index.Row;
import org.communique.index.ValueQueries;
import org.communique.list.ListDefinition.FacetKey;
import org.springframework.stereotype.Component;

/** Reads pages of lists and counts them. All of it is exact, and none of it asks MongoDB. */
@Component
public class Lists {

    /** Satisfied by every row. */
    public static final Query ANYTHING = new MatchAllDocsQuery();

    private final RecordIndex index;
    private final FirstPages firstPages = new FirstPages();

    Lists(RecordIndex index) {
        this.index = index;
    }

    /** Returns a page of rows that satisfy a query. */
    public Page<Row> page(Query rows, PageRequest request, Revision at) {
        FirstPages.Key key = FirstPages.key(rows, request, at);
        Page<Row> kept = key == null ? null : firstPages.get(key);
        if (kept != null) {
            return kept;
        }
        Page<Row> page = find(rows, request, at);
        if (key != null) {
            firstPages.put(key, page);
        }
        return page;
    }

    private Page<Row> find(Query rows, PageRequest request, Revision at) {
        Query query = both(rows, request.filter());
        List<Row> found =
                index.search(at, searcher -> searcher.rows(query, request.sort(), request.place(), request.size() + 1));
        boolean more = found.size() > request.size();
        List<Row> page = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backward()) {
            Collections.reverse(page);
        }
        return new Page<>(List.copyOf(page), more);
    }

    /** Returns how many rows satisfy a query and a filter. */
    public int count(Query rows, Query filter, Revision at) {
        return index.search(at, searcher -> searcher.count(both(rows, filter)));
    }

    /** Returns how the rows that satisfy a query and a filter divide by each of the keys. */
    public List<FacetCounts> counts(Query rows, Query filter, List<FacetKey> keys, Revision at) {
        return index.search(
                at,
                searcher -> searcher.counts(
                        both(rows, filter), keys.stream().map(FacetKey::field).toList()));
    }

    /** Returns the query for all rows of a list. */
    public static Query all(ListDefinition<?> list) {
        return rows(list.rows());
    }

    /** Returns the query for the rows of a relation that belong to a fact. */
    public static Query under(Relation<?> relation, String parent, Revision at) {
        return both(all(relation.list()), relation.rows().of(parent, at));
    }

    /** Returns the query for rows of some kinds. */
    public static Query rows(Collection<String> kinds) {
        return ValueQueries.anyOf(IndexFields.ROW, kinds);
    }

    private static Query both(Query one, Query other) {
        if (other instanceof MatchAllDocsQuery) {
            return one;
        }
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }
}
