package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;

/**
 * The page arguments and cursors of a list that is not a walk through one collection: hits of a search, a timeline.
 *
 * @param fingerprint that its cursors bear
 * @param revision that gives them out
 * @param size of the page
 * @param backward whether the page is the last one before {@code from}
 * @param from where the page begins, or ends; null: at the list's end
 */
public record Paging(
        String fingerprint,
        int revision,
        int size,
        boolean backward,
        @Nullable Position from) {

    /**
     * What the field's arguments ask for; an error names the argument that breaks a rule.
     *
     * @param list its name, as messages call it
     * @param asked all that a cursor is good for, beside the list: sort and filter, as arguments have them
     * @param values of which classes the values of its positions are
     */
    public static Paging of(String list, Object asked, List<Class<?>> values, DataFetchingEnvironment env) {
        PageArguments page = PageArguments.of(env);
        String fingerprint = Cursor.fingerprint(list + text(asked));
        Position from = page.cursor() == null
                ? null
                : position(page.cursorArgument(), page.cursor(), list, fingerprint, values);
        int revision = Pinned.of(env.getGraphQlContext()).number();
        return new Paging(fingerprint, revision, page.size(), page.backward(), from);
    }

    private static Position position(
            String argument, String text, String list, String fingerprint, List<Class<?>> values) {
        Cursor cursor = Cursor.parse(text);
        if (cursor == null) {
            throw ApiError.damagedCursor(argument, text);
        }
        if (!cursor.fingerprint().equals(fingerprint)) {
            throw ApiError.foreignCursor(argument, list);
        }
        List<Object> found = cursor.position().values();
        boolean fit = found.size() == values.size();
        for (int i = 0; fit && i < found.size(); i++) {
            fit = values.get(i).isInstance(found.get(i));
        }
        if (!fit) {
            throw ApiError.damagedCursor(argument, text);
        }
        return cursor.position();
    }

    /** The same for arguments that say the same: fields in any order, nulls left out. */
    private static String text(@Nullable Object asked) {
        if (asked instanceof Map<?, ?> object) {
            Map<String, String> sorted = new TreeMap<>();
            object.forEach((field, value) -> {
                if (value != null) {
                    sorted.put(String.valueOf(field), text(value));
                }
            });
            return sorted.toString();
        }
        if (asked instanceof Collection<?> several) {
            return several.stream().map(Paging::text).toList().toString();
        }
        String text = String.valueOf(asked);
        return text.length() + ":" + text;
    }

    /** The cursor of a position. */
    public String cursor(Position position) {
        return new Cursor(fingerprint, revision, position).text();
    }
}
