package org.communique.fact;

/** Which MongoDB the facts are stored in, and what it can do. */
public interface Store {

    /** Whether it is the in-process server, which keeps nothing beyond the process. */
    boolean embedded();

    /** Whether reads can wait for a moment of the cluster's own time (causally consistent sessions). */
    boolean sessions();

    /** One line for the log: what it is, its version and where. */
    String describe();
}
