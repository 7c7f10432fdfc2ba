package org.communique.fact;

/** The MongoDB that holds the facts, and what may be asked of it. */
public interface Store {

    /** Whether this process carries the store itself, in memory, emulated. */
    boolean embedded();

    /**
     * Whether a {@code $lookup} may have both {@code localField} and {@code pipeline}, the form that joins an array key by
     * its index; without it only the {@code let} form runs.
     */
    boolean joinsArrayKeys();

    /** Whether reads may be made causally consistent in a session: on a replica set or a sharded cluster. */
    boolean sessions();

    /** One line for people: which store this is, and where; never fails, never shows credentials. */
    String describe();
}
