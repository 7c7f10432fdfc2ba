package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Curated;
import org.communique.fact.Indexed;
import org.communique.graphql.Paging;
import org.communique.graphql.Total;
import org.jspecify.annotations.Nullable;

/** A page of what a search found. */
final class SearchConnection {

    private final Found found;
    private final Paging paging;
    private final List<SearchEdge> edges = new ArrayList<>();

    /**
     * The page.
     *
     * @param records what the hits of the page stand for, in their order; empty where nobody asks
     */
    SearchConnection(Found found, Paging paging, List<Curated> records) {
        this.found = found;
        this.paging = paging;
        Marker marker = Marker.of(found.asked(), found.fuzzy());
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof Indexed record) {
                edges.add(new SearchEdge(found.hits().get(i), record, marker, paging));
            }
        }
    }

    /** A hit: what was found, how well it matches, and where in it the words are. */
    record SearchEdge(Hit hit, Indexed record, Marker marker, Paging paging) {

        public String cursor() {
            return paging.cursor(hit.position());
        }

        public Object node() {
            return record;
        }

        public double score() {
            return hit.score();
        }

        public List<Highlight> highlights() {
            return Highlight.of(record, marker);
        }
    }

    public List<SearchEdge> edges() {
        return edges;
    }

    public List<Object> nodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }

    public PageInfo pageInfo() {
        return new PageInfo();
    }

    /** How many hits there are. */
    public Total total() {
        return Total.exactly(found.count());
    }

    public boolean fuzzy() {
        return found.fuzzy();
    }

    Found found() {
        return found;
    }

    /** Where the page stands in the list of hits. */
    final class PageInfo {

        public boolean hasNextPage() {
            return found.hits().size() > paging.size();
        }

        /** Whether the best hit of all stands before the page. */
        public boolean hasPreviousPage() {
            return paging.from() != null && found.hasUpTo(Hit.at(paging.from()));
        }

        public @Nullable String startCursor() {
            return found.hits().isEmpty()
                    ? null
                    : paging.cursor(found.hits().get(0).position());
        }

        public @Nullable String endCursor() {
            int size = Math.min(found.hits().size(), paging.size());
            return size == 0 ? null : paging.cursor(found.hits().get(size - 1).position());
        }
    }
}
