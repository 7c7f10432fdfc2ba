package org.communique.list;

import java.util.List;
import java.util.function.Supplier;

/**
 * Some rows of a list, in the list's order.
 *
 * @param more whether the list goes on beyond them in the direction walked
 */
public record Page<T>(List<Row<T>> rows, boolean more) {

    /** One row, and its place, which is worked out only where it is asked for. */
    public record Row<T>(T item, Supplier<Position> place) {

        /** Where the row stands. */
        public Position position() {
            return place.get();
        }
    }
}
