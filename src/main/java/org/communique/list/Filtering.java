package org.communique.list;

import java.util.Map;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;

/** Compiles the filter of a list. */
@FunctionalInterface
public interface Filtering {

    /** Returns the query that the argument asks for at a revision; the argument's size has been checked. */
    Query compile(Map<String, Object> argument, Revision at);
}
