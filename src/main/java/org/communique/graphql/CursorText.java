package org.communique.graphql;

import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.stereotype.Component;

/** Tells Spring which cursors are in use: ours. Otherwise it would wrap each connection once more, in search of Spring Data's. */
@Component
class CursorText implements CursorStrategy<Cursor> {

    @Override
    public boolean supports(Class<?> target) {
        return target == Cursor.class;
    }

    @Override
    public String toCursor(Cursor cursor) {
        return cursor.text();
    }

    @Override
    public Cursor fromCursor(String text) {
        Cursor cursor = Cursor.parse(text);
        if (cursor == null) {
            throw new IllegalArgumentException("no cursor: " + Echo.of(text));
        }
        return cursor;
    }
}
