package org.communique.graphql;

import graphql.ExecutionInput;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the time of an operation: what it has not begun when its time is over, it does not begin. A request's context holds it under its class.
 */
public final class Watch {

    private volatile boolean over;
    private volatile @Nullable ExecutionInput watched;

    /** Whether the operation was ended because its time was over. */
    public boolean isOver() {
        return over;
    }

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
