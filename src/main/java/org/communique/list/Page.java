package org.communique.list;

import java.util.List;

/**
 * Some rows of a list, in the list's order.
 *
 * @param more whether the list goes on beyond them in the direction walked
 */
public record Page<T>(List<Row<T>> rows, boolean more) {

    /** One row and its place. */
    public record Row<T>(T item, Position position) {}
}
