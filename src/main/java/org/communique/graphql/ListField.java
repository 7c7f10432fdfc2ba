package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.apache.lucene.search.Query;
import org.communique.list.ListDefinition;
import org.communique.list.Order;
import org.communique.list.PageRequest;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;

/**
 * A list as one field of a request asks for it.
 *
 * @param fingerprint that its cursors have
 * @param revision that it is read at
 */
record ListField(String fingerprint, int revision, PageRequest request) {

    /** Reads the field's arguments; an error names the argument that breaks a rule, before anything is read. */
    static ListField of(String name, ListDefinition<?> list, DataFetchingEnvironment env) {
        PageArguments page = PageArguments.of(env);
        Order order = Sorting.order(list, env);
        FilterArgument argument = FilterArgument.of(env);
        String fingerprint = Cursor.fingerprint(name + order + argument.text());
        Position from = null;
        if (page.cursor() != null) {
            from = position(page.cursorArgument(), page.cursor(), name, fingerprint, order);
        }
        Query filter = argument.compile(list.filtering(), env.getGraphQlContext());
        PageRequest request = new PageRequest(filter, order, from, false, page.backward(), page.size());
        return new ListField(fingerprint, Pinned.of(env.getGraphQlContext()).number(), request);
    }

    private static Position position(String argument, String text, String list, String fingerprint, Order order) {
        @Nullable Cursor cursor = Cursor.parse(text);
        if (cursor == null) {
            throw ApiError.damagedCursor(argument, text);
        }
        if (!cursor.fingerprint().equals(fingerprint)) {
            throw ApiError.foreignCursor(argument, list);
        }
        if (!order.sorts(cursor.position().values())) {
            throw ApiError.damagedCursor(argument, text);
        }
        return cursor.position();
    }

    String cursor(Position position) {
        return new Cursor(fingerprint, revision, position).text();
    }
}
