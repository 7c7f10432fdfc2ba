package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.communique.index.Row;
import org.communique.list.Page;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;

/** A page of a list, after the Relay Cursor Connections Specification. */
public final class Connection<T> {

    private final ListField list;
    private final Page<Row> page;
    private final List<T> nodes;
    private final BooleanSupplier behind;
    private final IntSupplier total;
    private final FacetFetcher facets;

    /** How facets are counted. */
    @FunctionalInterface
    interface FacetFetcher {

        CompletableFuture<List<Facet>> fetch(DataFetchingEnvironment env);
    }

    Connection(
            ListField list,
            Page<Row> page,
            List<T> nodes,
            BooleanSupplier behind,
            IntSupplier total,
            FacetFetcher facets) {
        this.list = list;
        this.page = page;
        this.nodes = nodes;
        this.behind = behind;
        this.total = total;
        this.facets = facets;
    }

    public List<Edge<T>> edges() {
        List<Edge<T>> edges = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(new Edge<>(page.rows().get(i), nodes.get(i), list));
        }
        return edges;
    }

    public List<T> nodes() {
        return nodes;
    }

    public PageInfo pageInfo() {
        return new PageInfo();
    }

    /** Returns how many rows the whole list has; counted only where it is asked for. */
    public Total total() {
        return Total.exactly(total.getAsInt());
    }

    /** Returns how the rows of the whole list divide by the keys that the request asks for. */
    public CompletableFuture<List<Facet>> facets(DataFetchingEnvironment env) {
        return facets.fetch(env);
    }

    /** Tells where the page is in the list. Whether rows come before its cursor is searched only if a request asks for it. */
    public final class PageInfo {

        private PageInfo() {}

        public boolean hasNextPage() {
            return list.request().backward() ? isAnythingBehind() : page.more();
        }

        public boolean hasPreviousPage() {
            return list.request().backward() ? page.more() : isAnythingBehind();
        }

        public @Nullable String startCursor() {
            return page.rows().isEmpty()
                    ? null
                    : list.cursor(Position.of(page.rows().get(0)));
        }

        public @Nullable String endCursor() {
            return page.rows().isEmpty()
                    ? null
                    : list.cursor(Position.of(page.rows().get(page.rows().size() - 1)));
        }

        private boolean isAnythingBehind() {
            return list.request().from() != null && behind.getAsBoolean();
        }
    }
}
