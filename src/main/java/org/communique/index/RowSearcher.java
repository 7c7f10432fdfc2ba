package org.communique.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.communique.fact.Revision;
import org.communique.fact.TimeLimit;
import org.communique.index.DayWindows.Window;
import org.jspecify.annotations.Nullable;

/** Searches the index at one revision, within the time of a request. */
public final class RowSearcher extends IndexSearcher {

    private final RevisionReader reader;
    private final Revision at;

    RowSearcher(RevisionReader reader, Revision at, @Nullable TimeLimit limit) {
        super(reader);
        this.reader = reader;
        this.at = at;
        setSimilarity(new Ranking());
        setQueryCache(null);
        if (limit != null) {
            setTimeout(limit::isOver);
        }
    }

    /**
     * A place between rows.
     *
     * @param values what sorts the row at the place
     * @param number the row's number in its record
     * @param included whether that row comes after the place
     */
    public record Place(List<Object> values, int number, boolean included) {}

    /** Returns the first rows that satisfy a query, or the first ones after a place. */
    public List<Row> rows(Query query, RowSort sort, @Nullable Place after, int most) throws IOException {
        FieldDoc place = after == null
                ? null
                : sort.place(
                        after.values(),
                        after.number(),
                        after.included(),
                        getIndexReader().maxDoc());
        List<Row> rows = new ArrayList<>();
        for (Window window : windows(sort, after)) {
            if (rows.size() < most) {
                Query within = both(query, window.query());
                boolean atEdge = (sort.followsSegments() || sort.reversesSegments()) && window.isBehind(after);
                rows.addAll(
                        atEdge
                                ? edge(within, sort, most - rows.size())
                                : first(within, sort, place, most - rows.size()));
            }
        }
        return rows;
    }

    /** Rows in the order of the segments, or in its reverse. */
    private List<Row> edge(Query query, RowSort sort, int most) throws IOException {
        SegmentEdges edges = new SegmentEdges(most, sort.followsSegments());
        search(query, edges);
        if (edges.splitRecord()) {
            return first(query, sort, null, most);
        }
        TopFieldCollector page =
                new TopFieldCollectorManager(sort.sort(), most, null, Integer.MAX_VALUE).newCollector();
        edges.replay(page);
        return rows(page.topDocs());
    }

    private List<Row> first(Query query, RowSort sort, @Nullable FieldDoc after, int most) throws IOException {
        return rows(search(query, new TopFieldCollectorManager(sort.sort(), most, after, most)));
    }

    private static List<Row> rows(TopFieldDocs documents) {
        List<Row> rows = new ArrayList<>();
        for (ScoreDoc found : documents.scoreDocs) {
            FieldDoc row = (FieldDoc) found;
            List<Object> values = RowSort.values(row);
            rows.add(new Row(
                    (String) values.get(values.size() - 1), (Integer) row.fields[row.fields.length - 1], values));
        }
        return rows;
    }

    /** Where days sort first, leaves out all that are before the place, and searches those first that come first. */
    private List<Window> windows(RowSort sort, @Nullable Place after) throws IOException {
        RowSort.Key first = sort.keys().get(0);
        if (first.type() != RowSort.Key.Type.DAY) {
            return List.of(Window.ALL);
        }
        return new DayWindows(reader).of(first.field(), first.descending() != sort.backward(), after);
    }

    private static Query both(Query query, Query window) {
        return window instanceof MatchAllDocsQuery
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(window, Occur.FILTER)
                        .build();
    }

    /** Returns the values of a field that the documents of a query have. */
    public Set<String> values(Query query, String field) throws IOException {
        ValueCollector collector = new ValueCollector(field);
        search(query, collector);
        return collector.collected();
    }

    /** Returns how the documents of a query divide by each of the fields: how many have each value, or group of values. */
    public List<FacetCounts> counts(Query query, List<FacetField> fields) throws IOException {
        if (fields.isEmpty()) {
            return List.of();
        }
        List<FacetCounter> counters = new ArrayList<>();
        for (FacetField field : fields) {
            counters.add(new FacetCounter(table(field)));
        }
        search(query, new FacetCollector(counters));
        return counters.stream().map(FacetCounter::counts).toList();
    }

    FacetTable table(FacetField field) {
        return reader.table(field, at);
    }

    /** Returns whether the term is in a document of the revision. */
    public boolean occurs(Term term) throws IOException {
        for (LeafReaderContext leaf : getLeafContexts()) {
            var documents = leaf.reader().postings(term, PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    return true;
                }
            }
        }
        return false;
    }
}
