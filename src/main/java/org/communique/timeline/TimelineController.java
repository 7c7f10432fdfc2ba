package org.communique.timeline;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.search.Query;
import org.communique.fact.Dated;
import org.communique.fact.Revision;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.communique.graphql.Paging;
import org.communique.graphql.Pinned;
import org.communique.index.IndexFields;
import org.communique.index.Row;
import org.communique.index.RowSort.Key;
import org.communique.list.Hierarchies;
import org.communique.list.Lists;
import org.communique.list.Order;
import org.communique.list.Page;
import org.communique.list.PageRequest;
import org.communique.list.Strand;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TimelineController {

    private static final List<Class<?>> POSITION = List.of(Integer.class, String.class);

    private final List<Strand> strands;
    private final Lists lists;
    private final Hierarchies hierarchies;

    TimelineController(List<Strand> strands, Lists lists, Hierarchies hierarchies) {
        this.strands = strands;
        this.lists = lists;
        this.hierarchies = hierarchies;
    }

    @QueryMapping
    CompletableFuture<TimelineConnection> timeline(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable String order,
            DataFetchingEnvironment env) {
        boolean descending = "DESC".equals(order);
        Map<String, Object> asked = filter == null ? Map.of() : filter;
        Paging paging = Paging.of("timeline", Arrays.asList(asked, descending), POSITION, env);
        Revision at = Pinned.of(env.getGraphQlContext());
        Query rows = new TimelineFilter(hierarchies, at).rows(strands(asked.get("kinds")), asked);
        Order byDate = Order.by(List.of(new Key(IndexFields.UNDATED_FIRST, Key.Type.DAY, descending)));
        PageRequest request =
                new PageRequest(Lists.ANYTHING, byDate, paging.from(), false, paging.backward(), paging.size());
        Page<Row> page = lists.page(rows, request, at);
        List<Row> shown = Connections.asksFor(env, "edges", "nodes") ? page.rows() : List.of();
        return Loaders.loadAll(shown.stream().map(Row::record).toList(), env)
                .thenApply(records -> new TimelineConnection(
                        paging,
                        page,
                        records.stream().map(Dated.class::cast).toList(),
                        () -> !lists.page(rows, request.behind(), at).rows().isEmpty(),
                        () -> lists.count(rows, Lists.ANYTHING, at)));
    }

    private List<Strand> strands(@Nullable Object kinds) {
        return kinds instanceof List<?> names
                ? strands.stream()
                        .filter(strand -> names.contains(strand.name()))
                        .toList()
                : strands;
    }
}
