package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.bson.conversions.Bson;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;

/** The page arguments and cursors of a list that is not walked in a stored order: the hits of a search. */
public final class Paging {

    private final ListField<?> field;

    private Paging(ListField<?> field) {
        this.field = field;
    }

    /**
     * What the field's arguments ask for.
     *
     * @param asked what the cursors are bound to, beside the list's name and order
     * @param values of which classes the values of its positions are
     */
    public static Paging of(
            String name, Sorting sorting, Bson asked, List<Class<?>> values, DataFetchingEnvironment env) {
        Paging paging = new Paging(ListField.of(name, sorting, asked, env));
        Position from = paging.from();
        for (int i = 0; from != null && i < values.size(); i++) {
            if (!values.get(i).isInstance(from.values().get(i))) {
                PageArguments page = PageArguments.of(env);
                throw ApiError.damagedCursor(page.cursorArgument(), String.valueOf(page.cursor()));
            }
        }
        return paging;
    }

    /** How many rows are asked for. */
    public int size() {
        return field.walk().size();
    }

    /** Where the page begins; null: at the list's beginning. */
    public @Nullable Position from() {
        return field.walk().from();
    }

    /** The cursor of a position. */
    public String cursor(Position position) {
        return field.cursor(position);
    }
}
