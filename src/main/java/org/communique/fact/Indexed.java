package org.communique.fact;

/** A record that lists show and that filters and search find. */
public interface Indexed extends Curated {

    /** Returns what it is selected, sorted, counted and searched by. It follows from the record alone. */
    IndexEntry indexEntry();
}
