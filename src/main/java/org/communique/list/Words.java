package org.communique.list;

import org.apache.lucene.search.Query;

/** Finds rows by words. The room that knows how a search reads a text declares it as a bean. */
public interface Words {

    /**
     * Returns a query for rows whose own words a text asks for.
     *
     * @param argument by which the text came, as messages call it
     */
    Query query(String argument, String text);

    /** Refuses a text that cannot be searched for: a blank one, one of too many words. */
    void check(String argument, String text);
}
