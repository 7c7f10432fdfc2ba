package org.communique.filter;

import org.bson.Document;

/** One field of a filter: turns what a request says there into a condition on stored records. */
@FunctionalInterface
public interface Field {

    /** The condition; {@code argument} is not null. */
    Document condition(Object argument, Scope scope);
}
