package org.communique.graphql;

import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.list.Filter;
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

    /** What a list is refused by, at whichever of its fields: the filter with what is asked in it, or the list where nothing is. */
    static String name(DataFetchingEnvironment env) {
        ExecutionStepInfo list = env.getExecutionStepInfo();
        while (list.getParent() != null && list.getArguments().isEmpty()) {
            list = list.getParent();
        }
        Map<String, Object> filter = list.getArgument(NAME);
        String asked = filter == null
                ? ""
                : filter.entrySet().stream()
                        .filter(field -> field.getValue() != null)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return asked.isEmpty() ? env.getField().getName() : NAME + " (" + asked + ")";
    }

    /** What the filter says, the same for equal filters: cursors are good for one filter, in whatever revision. */
    String text() {
        return text(fields);
    }

    /** What it asks of the rows; compiled once a request, for all parents of a nested list. */
    Filter compile(Filtering filtering, GraphQLContext context) {
        if (fields.isEmpty()) {
            return Filter.NONE;
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
