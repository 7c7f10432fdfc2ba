package org.communique.seed;

import org.communique.fact.RefersTo;

/**
 * A place at which a record names another one.
 *
 * @param rule which kinds it may be
 */
record Reference(Step step, RefersTo rule) {

    /** The id that stands there. */
    String to() {
        return step.to();
    }

    Place place() {
        return step.place();
    }
}
