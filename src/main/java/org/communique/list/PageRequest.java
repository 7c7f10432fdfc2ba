package org.communique.list;

import org.apache.lucene.search.Query;
import org.communique.index.RowSearcher.Place;
import org.communique.index.RowSort;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param filter what its rows satisfy
 * @param order of the list, the same for both directions
 * @param from where the page begins (it ends there when read backward); null: at the list's end
 * @param included whether the row at {@code from} belongs to the page
 * @param backward whether the page is the last one before {@code from}
 * @param size the most rows that it has, 1 or more
 */
public record PageRequest(
        Query filter, Order order, @Nullable Position from, boolean included, boolean backward, int size) {

    /** Returns the request for what is on the other side of {@code from}: one row is enough to know that there is something. */
    public PageRequest behind() {
        return new PageRequest(filter, order, from, true, !backward, 1);
    }

    RowSort sort() {
        return new RowSort(order.keys(), backward);
    }

    @Nullable
    Place place() {
        return from == null ? null : new Place(from.values(), from.part(), included);
    }
}
