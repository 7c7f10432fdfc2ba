package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.index.RowSort.Key;
import org.communique.list.ListDefinition;
import org.communique.list.ListDefinition.SortKey;
import org.communique.list.Order;
import org.jspecify.annotations.Nullable;

/** Reads the {@code sort} argument of a list. */
final class Sorting {

    private Sorting() {}

    /** Refuses an argument that breaks a rule of whichever list. */
    static void check(DataFetchingEnvironment env) {
        @Nullable List<Map<String, Object>> sort = env.getArgument("sort");
        if (sort != null) {
            check(sort);
        }
    }

    private static void check(List<Map<String, Object>> sort) {
        if (sort.size() > Limits.MAX_SORT_KEYS) {
            throw ApiError.sortKeys(sort.size());
        }
        Set<Object> seen = new HashSet<>();
        for (Map<String, Object> key : sort) {
            if (!seen.add(key.get("by"))) {
                throw ApiError.sortTwice(key.get("by").toString());
            }
        }
        for (int i = 1; i < sort.size(); i++) {
            if ("ID".equals(sort.get(i).get("by").toString())
                    && isDescending(sort.get(i)) != isDescending(sort.get(i - 1))) {
                throw ApiError.sortAgainst();
            }
        }
    }

    /** Returns the order that the request asks for. */
    static Order order(ListDefinition<?> list, DataFetchingEnvironment env) {
        @Nullable List<Map<String, Object>> sort = env.getArgument("sort");
        if (sort == null || sort.isEmpty()) {
            return list.unasked();
        }
        check(sort);
        return Order.by(sort.stream().map(key -> key(list, key)).toList());
    }

    private static Key key(ListDefinition<?> list, Map<String, Object> asked) {
        SortKey key = list.sorts().get(asked.get("by").toString());
        boolean descending = isDescending(asked);
        boolean nullsFirst = "FIRST".equals(String.valueOf(asked.get("nulls")));
        Key field = nullsFirst != descending ? key.nullsLow() : key.nullsHigh();
        return new Key(field.field(), field.type(), descending);
    }

    private static boolean isDescending(Map<String, Object> key) {
        return "DESC".equals(String.valueOf(key.get("order")));
    }
}
