package org.communique.timeline;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import org.communique.fact.Dated;
import org.communique.fact.When;
import org.communique.graphql.Paging;
import org.communique.graphql.Total;
import org.communique.list.Filter;
import org.communique.list.Page;
import org.communique.list.Walk;
import org.jspecify.annotations.Nullable;

/** A page of the timeline. */
final class TimelineConnection {

    private final Timeline timeline;
    private final Paging paging;
    private final GraphQLContext context;
    private final Walk walk;
    private final Page<Dated> page;

    TimelineConnection(Timeline timeline, Paging paging, GraphQLContext context) {
        this.context = context;
        this.timeline = timeline;
        this.paging = paging;
        this.walk = new Walk(Filter.NONE, timeline.order(), paging.from(), false, paging.backward(), paging.size());
        this.page = timeline.page(walk);
    }

    /** What happened or was said, and when. */
    record TimelineEdge(String cursor, When when, Object node) {}

    public List<TimelineEdge> edges() {
        return page.rows().stream()
                .map(row -> new TimelineEdge(
                        paging.cursor(row.position()),
                        Objects.requireNonNull(row.item().on()),
                        row.item()))
                .toList();
    }

    public List<Object> nodes() {
        return page.rows().stream().<Object>map(Page.Row::item).toList();
    }

    public PageInfo pageInfo() {
        return new PageInfo();
    }

    /** How many rows there are; counted only where it is asked for. */
    public Total total() {
        return Total.of(timeline.count(), context);
    }

    /** Where the page stands. What lies behind its cursor is looked up only where it is asked for. */
    final class PageInfo {

        public boolean hasNextPage() {
            return walk.backward() ? behind() : page.more();
        }

        public boolean hasPreviousPage() {
            return walk.backward() ? page.more() : behind();
        }

        public @Nullable String startCursor() {
            return page.rows().isEmpty()
                    ? null
                    : paging.cursor(page.rows().get(0).position());
        }

        public @Nullable String endCursor() {
            return page.rows().isEmpty()
                    ? null
                    : paging.cursor(page.rows().get(page.rows().size() - 1).position());
        }

        private boolean behind() {
            return walk.from() != null && !timeline.page(walk.behind()).rows().isEmpty();
        }
    }
}
