package org.communique.timeline;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.communique.fact.Revision;
import org.communique.graphql.Paging;
import org.communique.graphql.Pinned;
import org.communique.list.Hierarchies;
import org.communique.list.Lists;
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
    TimelineConnection timeline(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable String order,
            DataFetchingEnvironment env) {
        boolean descending = "DESC".equals(order);
        Map<String, Object> asked = filter == null ? Map.of() : filter;
        Paging paging = Paging.of("timeline", Arrays.asList(asked, descending), POSITION, env);
        Revision at = Pinned.of(env.getGraphQlContext());
        Conditions conditions = new Conditions(asked, hierarchies, at);
        Timeline timeline = Timeline.of(lists, strands(asked.get("kinds")), conditions, descending, at);
        return new TimelineConnection(timeline, paging, env.getGraphQlContext());
    }

    private List<Strand> strands(@Nullable Object kinds) {
        return kinds instanceof List<?> names
                ? strands.stream()
                        .filter(strand -> names.contains(strand.name()))
                        .toList()
                : strands;
    }
}
