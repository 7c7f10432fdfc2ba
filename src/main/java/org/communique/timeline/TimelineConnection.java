package org.communique.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.communique.fact.Dated;
import org.communique.fact.When;
import org.communique.graphql.Paging;
import org.communique.graphql.Total;
import org.communique.index.Row;
import org.communique.list.Page;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;

/** A page of the timeline. */
final class TimelineConnection {

    private final Paging paging;
    private final Page<Row> page;
    private final List<Dated> nodes;
    private final BooleanSupplier behind;
    private final IntSupplier total;

    TimelineConnection(Paging paging, Page<Row> page, List<Dated> nodes, BooleanSupplier behind, IntSupplier total) {
        this.paging = paging;
        this.page = page;
        this.nodes = nodes;
        this.behind = behind;
        this.total = total;
    }

    /** What happened or was said, and when. */
    record TimelineEdge(String cursor, When when, Object node) {}

    public List<TimelineEdge> edges() {
        List<TimelineEdge> edges = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Dated node = nodes.get(i);
            edges.add(new TimelineEdge(cursor(i), Objects.requireNonNull(node.on()), node));
        }
        return edges;
    }

    public List<? extends Object> nodes() {
        return nodes;
    }

    public PageInfo pageInfo() {
        return new PageInfo();
    }

    /** Returns how many rows there are; counted only where it is asked for. */
    public Total total() {
        return Total.exactly(total.getAsInt());
    }

    private String cursor(int row) {
        return paging.cursor(Position.of(page.rows().get(row)));
    }

    /** Tells what is before and after the page. The side that was not read is searched only when it is asked for. */
    final class PageInfo {

        public boolean hasNextPage() {
            return paging.backward() ? isAnythingBehind() : page.more();
        }

        public boolean hasPreviousPage() {
            return paging.backward() ? page.more() : isAnythingBehind();
        }

        public @Nullable String startCursor() {
            return page.rows().isEmpty() ? null : cursor(0);
        }

        public @Nullable String endCursor() {
            return page.rows().isEmpty() ? null : cursor(page.rows().size() - 1);
        }

        private boolean isAnythingBehind() {
            return paging.from() != null && behind.getAsBoolean();
        }
    }
}
