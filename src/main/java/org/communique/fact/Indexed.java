package org.communique.fact;

import java.util.List;

/** A record that lists show and that filters and search find. */
public interface Indexed extends Curated {

    /** Returns what it is selected, sorted, counted and searched by. It follows from the record alone. */
    IndexEntry indexEntry();

    /** Returns the words that it is searched by: those of its entry. */
    default List<IndexEntry.Text> indexedWords() {
        return indexEntry().texts();
    }
}
