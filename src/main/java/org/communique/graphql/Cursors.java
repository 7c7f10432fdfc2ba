package org.communique.graphql;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the cursors that a request brings, wherever they stand in it. */
public final class Cursors {

    private static final int MAX_CURSORS = 100;
    private static final int MAX_VALUES = 10_000;
    /** How the text of each cursor of this version begins: base64url of {@code [1,}. */
    private static final String BEGINNING = "WzEs";

    private Cursors() {}

    /** The newest revision that a cursor in the request is of, 0 without one. Of an immense request only a part is looked at. */
    public static int newestRevision(String document, Map<String, ?> variables) {
        var search = new Search();
        search.document(document);
        search.values(variables);
        return search.newest;
    }

    private static final class Search {
        private int left = MAX_CURSORS;
        private int newest;

        void document(String document) {
            String opening = '"' + BEGINNING;
            for (int at = document.indexOf(opening); at >= 0 && left > 0; at = document.indexOf(opening, at + 1)) {
                int end = document.indexOf('"', at + 1);
                if (end > 0 && end - at <= Limits.MAX_CURSOR) {
                    text(document.substring(at + 1, end));
                }
            }
        }

        void values(Map<String, ?> variables) {
            Deque<Object> open = new ArrayDeque<>();
            add(variables, open);
            for (int seen = 0; seen < MAX_VALUES && !open.isEmpty(); seen++) {
                add(open.pop(), open);
            }
        }

        private void add(Object value, Deque<Object> open) {
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(inner -> push(inner, open));
            } else if (value instanceof Collection<?> several) {
                several.forEach(inner -> push(inner, open));
            }
        }

        private static void push(@Nullable Object value, Deque<Object> open) {
            if (value != null && open.size() < MAX_VALUES) {
                open.push(value);
            }
        }

        private void text(String text) {
            if (left > 0 && text.startsWith(BEGINNING)) {
                left--;
                Cursor cursor = Cursor.parse(text);
                newest = Math.max(newest, cursor == null ? 0 : cursor.revision());
            }
        }
    }
}
