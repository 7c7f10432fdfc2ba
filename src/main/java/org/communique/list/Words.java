package org.communique.list;

import java.util.Collection;
import org.communique.fact.Revision;

/** Finds records by words. The room that holds the search index declares it as a bean. */
public interface Words {

    /**
     * What the words find.
     *
     * @param ids of the records, in any order
     * @param more whether there are more than were asked for
     */
    record Hits(Collection<String> ids, boolean more) {}

    /**
     * The records of a kind that the words find in that state.
     *
     * @param argument by which the text came, as messages call it
     * @param kind as ids spell it: {@code statement}, {@code quote}
     * @param text as {@code search} reads it: never an error
     * @param most the most ids to answer
     */
    Hits find(String argument, String kind, String text, int most, Revision at);

    /** Refuses a text that cannot be searched for: a blank one, one of too many words. */
    void check(String argument, String text);
}
