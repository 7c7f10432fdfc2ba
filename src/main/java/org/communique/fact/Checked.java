package org.communique.fact;

/** A record that knows rules of its own beyond the types of its components. It is asked only when no required component is missing. */
public interface Checked {

    /** Adds what is wrong with this record. */
    void check(Findings findings);
}
