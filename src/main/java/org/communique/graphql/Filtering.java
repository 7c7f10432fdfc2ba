package org.communique.graphql;

import java.util.Map;
import org.communique.fact.Revision;
import org.communique.list.Filter;

/** By what a list can be filtered. */
public interface Filtering {

    /** What the argument asks of the list's rows in that state; its size has been checked. */
    Filter compile(Map<String, Object> argument, Revision at);
}
