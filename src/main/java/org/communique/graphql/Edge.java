package org.communique.graphql;

import org.communique.index.Row;
import org.communique.list.Position;

/** A row of a connection: what it leads to, and its place. */
public final class Edge<T> {

    private final Row row;
    private final T node;
    private final ListField list;

    Edge(Row row, T node, ListField list) {
        this.row = row;
        this.node = node;
        this.list = list;
    }

    /** Returns the row's place, for {@code after} and {@code before}. */
    public String cursor() {
        return list.cursor(Position.of(row));
    }

    /** Returns what the row leads to. */
    public T node() {
        return node;
    }
}
