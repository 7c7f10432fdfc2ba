package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.list.Page;
import org.jspecify.annotations.Nullable;

/** A page of a list, after the Relay Cursor Connections Specification. */
public final class Connection<T> {

    private final ListField<?> list;
    private final Page<T> page;
    private final Supplier<CompletionStage<Boolean>> behind;
    private final Supplier<CompletionStage<Total>> total;
    private final Function<Facets.Asked, CompletionStage<List<Facet>>> facets;

    Connection(
            ListField<?> list,
            Page<T> page,
            Supplier<CompletionStage<Boolean>> behind,
            Supplier<CompletionStage<Total>> total,
            Function<Facets.Asked, CompletionStage<List<Facet>>> facets) {
        this.list = list;
        this.page = page;
        this.behind = behind;
        this.total = total;
        this.facets = facets;
    }

    public List<Edge<T>> edges() {
        return page.rows().stream().map(row -> new Edge<>(row, list)).toList();
    }

    public List<T> nodes() {
        return page.rows().stream().map(Page.Row::item).toList();
    }

    public PageInfo pageInfo() {
        return new PageInfo();
    }

    /** How many rows the whole list has; counted only where it is asked for. */
    public CompletionStage<Total> total() {
        return total.get();
    }

    /** How the rows of the whole list divide by the keys that the request asks for. */
    public CompletionStage<List<Facet>> facets(Faceting faceting, DataFetchingEnvironment env) {
        FacetArguments arguments = FacetArguments.of(env);
        List<Faceting.Key> keys = faceting.asked(arguments.by());
        return keys.isEmpty()
                ? CompletableFuture.completedStage(List.of())
                : facets.apply(new Facets.Asked(keys, arguments.limit()));
    }

    /** Where the page stands in the list. What lies behind the page's cursor is looked up only where it is asked for. */
    public final class PageInfo {

        private PageInfo() {}

        public CompletionStage<Boolean> hasNextPage() {
            return list.walk().backward() ? behind.get() : beyond();
        }

        public CompletionStage<Boolean> hasPreviousPage() {
            return list.walk().backward() ? beyond() : behind.get();
        }

        public @Nullable String startCursor() {
            return page.rows().isEmpty() ? null : list.cursor(page.rows().get(0).position());
        }

        public @Nullable String endCursor() {
            return page.rows().isEmpty()
                    ? null
                    : list.cursor(page.rows().get(page.rows().size() - 1).position());
        }

        private CompletionStage<Boolean> beyond() {
            return CompletableFuture.completedStage(page.more());
        }
    }
}
