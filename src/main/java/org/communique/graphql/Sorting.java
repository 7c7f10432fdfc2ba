package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.list.Order;
import org.jspecify.annotations.Nullable;

/**
 * By what a list can be sorted, and how it is sorted where the request does not say.
 *
 * @param fields for each value of the list's sort key enum, the stored field when undated rows come first in ascending order, and when last
 * @param unasked the order without a {@code sort} argument, or with an empty one
 */
public record Sorting(Map<String, Field> fields, Order unasked) {

    /** The stored fields of a sort key: two where rows may lack the value, so that no stored key is ever null. */
    public record Field(String nullsLow, String nullsHigh) {

        /** A field that every row has. */
        static Field always(String field) {
            return new Field(field, field);
        }
    }

    /** A list that sorts by id alone where the request does not say otherwise. */
    public static Sorting byId() {
        return new Sorting(Map.of("ID", Field.always("id")), Order.by(List.of()));
    }

    /** The same with a text key that every row has ({@code keys.<field>}), by which the list is sorted, A to Z, where the request does not say. */
    public Sorting byText(String name, String field) {
        return with(name, Field.always("keys." + field), Order.by(List.of(new Order.Key("keys." + field, false))));
    }

    /** The same with the fact's date, by which the list is sorted where the request does not say: newest first, undated last. */
    public Sorting byDate(String name) {
        Order newestFirst = Order.by(List.of(new Order.Key("keys.undatedFirst", true)));
        return with(name, new Field("keys.undatedFirst", "keys.undatedLast"), newestFirst);
    }

    private Sorting with(String name, Field field, Order order) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Sorting(Map.copyOf(more), order);
    }

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

    /** The order that the request asks for. */
    Order order(DataFetchingEnvironment env) {
        @Nullable List<Map<String, Object>> sort = env.getArgument("sort");
        if (sort == null || sort.isEmpty()) {
            return unasked;
        }
        check(sort);
        return Order.by(sort.stream().map(this::key).toList());
    }

    private Order.Key key(Map<String, Object> key) {
        Field field = fields.get(key.get("by").toString());
        boolean descending = isDescending(key);
        boolean nullsFirst = "FIRST".equals(String.valueOf(key.get("nulls")));
        return new Order.Key(nullsFirst != descending ? field.nullsLow() : field.nullsHigh(), descending);
    }

    private static boolean isDescending(Map<String, Object> key) {
        return "DESC".equals(String.valueOf(key.get("order")));
    }
}
