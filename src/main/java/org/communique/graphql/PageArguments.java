package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that every list takes, after the Relay Cursor Connections Specification.
 *
 * @param size of the page, between 1 and {@link Limits#MAX_PAGE}
 * @param backward whether {@code last} or {@code before} was given
 * @param cursor of {@code after} or {@code before}, as given
 */
record PageArguments(int size, boolean backward, @Nullable String cursor) {

    static PageArguments of(DataFetchingEnvironment env) {
        Integer first = env.getArgument("first");
        Integer last = env.getArgument("last");
        String after = env.getArgument("after");
        String before = env.getArgument("before");
        boolean forward = first != null || after != null;
        boolean backward = last != null || before != null;
        if (forward && backward) {
            throw ApiError.bothDirections();
        }
        return new PageArguments(size(first, last), backward, backward ? before : after);
    }

    /** Refuses a cursor that is none, of whichever list. */
    void checkCursor() {
        if (cursor != null && Cursor.parse(cursor) == null) {
            throw ApiError.damagedCursor(cursorArgument(), cursor);
        }
    }

    /** The argument that the cursor came by. */
    String cursorArgument() {
        return backward ? "before" : "after";
    }

    private static int size(@Nullable Integer first, @Nullable Integer last) {
        Integer size = first != null ? first : last;
        if (size == null) {
            return Limits.DEFAULT_PAGE;
        }
        if (size < 1 || size > Limits.MAX_PAGE) {
            throw ApiError.pageSize(first != null ? "first" : "last", size);
        }
        return size;
    }
}
