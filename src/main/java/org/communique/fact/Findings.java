package org.communique.fact;

/** Takes what is wrong with a record, in words that a curator understands. */
public interface Findings {

    /**
     * Adds a problem.
     *
     * @param field the component it is about, {@code participants[2].role} for a nested one
     * @param rule what holds instead, with the value that breaks it: {@code must be 0 or more, not -1}
     */
    void add(String field, String rule);
}
