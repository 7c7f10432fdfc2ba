package org.communique.list;

import java.util.List;
import org.communique.index.Row;

/**
 * A place in a list, between rows: it stays where it is when its row is deleted.
 *
 * @param values of the order's keys, the id last of all
 * @param part the number of the row among those of its record (a statement's second quote), from 0
 */
public record Position(List<Object> values, int part) {

    /** Returns the place of a row. */
    public static Position of(Row row) {
        return new Position(row.values(), row.number());
    }
}
