package org.communique.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.communique.list.Filtering;
import org.communique.list.Lists;
import org.jspecify.annotations.Nullable;

/** The {@code filter} argument of a list, as a request gives it. Nulls count as left out. */
record FilterArgument(Map<String, Object> fields) {

    private static final String NAME = "filter";

    /** The argument of a field; what breaks a limit is refused by its path, before anything is read. */
    static FilterArgument of(DataFetchingEnvironment env) {
        return of(env, new FilterLimits(null));
    }

    static FilterArgument of(DataFetchingEnvironment env, FilterLimits limits) {
        @Nullable Map<String, Object> filter = env.getArgument(NAME);
        if (filter == null) {
            return new FilterArgument(Map.of());
        }
        limits.check(NAME, filter, 0);
        return new FilterArgument(filter);
    }

    /** What the filter says, the same for equal filters: cursors are good for one filter, in whatever revision. */
    String text() {
        return text(fields);
    }

    /** What it asks of the rows; compiled once a request, for all parents of a nested list. */
    Query compile(Filtering filtering, GraphQLContext context) {
        if (fields.isEmpty()) {
            return Lists.ANYTHING;
        }
        return context.computeIfAbsent(
                new Compiled(filtering, fields), key -> filtering.compile(fields, Pinned.of(context)));
    }

    private record Compiled(Filtering filtering, Map<String, Object> fields) {}

    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>();
            object.forEach((name, field) -> sorted.computeIfAbsent((String) name, key -> field));
            return sorted.entrySet().stream()
                    .map(field -> field.getKey() + ':' + text(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Iterable<?> list) {
            return texts(list).collect(Collectors.joining(",", "[", "]"));
        }
        String text = String.valueOf(value);
        return text.length() + "'" + text;
    }

    private static Stream<String> texts(Iterable<?> list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false).map(FilterArgument::text);
    }
}
