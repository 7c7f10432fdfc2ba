package org.communique.graphql;

import graphql.ExecutionInput;
import org.jspecify.annotations.Nullable;

/** Stops an operation from outside: what it has not begun when its time is over, it does not begin. A request's context holds it under its class. */
public final class Watch {

    private volatile boolean over;
    private volatile @Nullable ExecutionInput watched;

    void watch(ExecutionInput input) {
        watched = input;
        if (over) {
            input.cancel();
        }
    }

    /** Ends the operation. */
    public void stop() {
        over = true;
        ExecutionInput input = watched;
        if (input != null) {
            input.cancel();
        }
    }
}
