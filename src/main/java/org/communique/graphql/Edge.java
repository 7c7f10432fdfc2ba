package org.communique.graphql;

import org.communique.list.Page;

/** A row of a connection: what it leads to, and where it stands. */
public final class Edge<T> {

    private final Page.Row<T> row;
    private final ListField<?> list;

    Edge(Page.Row<T> row, ListField<?> list) {
        this.row = row;
        this.list = list;
    }

    /** The row's place, for {@code after} and {@code before}; worked out only where it is asked for. */
    public String cursor() {
        return list.cursor(row.position());
    }

    /** What the row leads to. */
    public T node() {
        return row.item();
    }
}
