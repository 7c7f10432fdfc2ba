package org.communique.filter;

/** One field of a filter: compiles what a request says there. */
@FunctionalInterface
public interface Field {

    /** Returns the condition; {@code argument} is not null. */
    Condition compile(Object argument, Scope scope);
}
