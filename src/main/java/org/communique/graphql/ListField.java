package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.communique.list.Filter;
import org.communique.list.Order;
import org.communique.list.Position;
import org.communique.list.Walk;
import org.jspecify.annotations.Nullable;

/**
 * A list as one field of a request asks for it.
 *
 * @param name of the list, as messages call it
 * @param fingerprint that its cursors bear
 * @param revision that it is read at
 */
record ListField<T>(String name, String fingerprint, int revision, Walk walk) {

    /** What the field's arguments ask for; an error names the argument that breaks a rule, before anything is read. */
    static <T> ListField<T> of(String name, Sorting sorting, Filtering filtering, DataFetchingEnvironment env) {
        PageArguments page = PageArguments.of(env);
        var order = sorting.order(env);
        FilterArgument argument = FilterArgument.of(env);
        String fingerprint = Cursor.fingerprint(name + order + argument.text());
        Position from = null;
        if (page.cursor() != null) {
            from = position(page.cursorArgument(), page.cursor(), name, fingerprint, order);
        }
        Filter filter = argument.compile(filtering, env.getGraphQlContext());
        Walk walk = new Walk(filter, order, from, false, page.backward(), page.size());
        return new ListField<>(
                name, fingerprint, Pinned.of(env.getGraphQlContext()).number(), walk);
    }

    private static Position position(String argument, String text, String list, String fingerprint, Order order) {
        @Nullable Cursor cursor = Cursor.parse(text);
        if (cursor == null) {
            throw ApiError.damagedCursor(argument, text);
        }
        if (!cursor.fingerprint().equals(fingerprint)) {
            throw ApiError.foreignCursor(argument, list);
        }
        if (!order.orders(cursor.position().values())) {
            throw ApiError.damagedCursor(argument, text);
        }
        return cursor.position();
    }

    String cursor(Position position) {
        return new Cursor(fingerprint, revision, position).text();
    }
}
