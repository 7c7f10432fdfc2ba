package org.communique.list;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param filter what holds of its rows; equal filters of equal walks are answered together
 * @param order of the list, the same for both directions
 * @param from where the page begins (it ends there when walked backward); null: at the list's end
 * @param andHere whether the row at {@code from} belongs to the page
 * @param backward whether the page is the last one before {@code from}
 * @param size the most rows it has, 1 or more
 */
public record Walk(Filter filter, Order order, @Nullable Position from, boolean andHere, boolean backward, int size) {

    /** What lies on the other side of {@code from}: one row is enough to know that there is something. */
    public Walk behind() {
        return new Walk(filter, order, from, true, !backward, 1);
    }
}
