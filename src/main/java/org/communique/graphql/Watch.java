package org.communique.graphql;

import graphql.ExecutionInput;
import org.communique.fact.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the time of an operation: what it has not begun when its time is over, it does not begin. A request's context holds it under its class.
 */
public final class Watch {

    private final TimeLimit limit;
    private volatile @Nullable ExecutionInput watched;

    public Watch(TimeLimit limit) {
        this.limit = limit;
    }

    /** Returns whether the operation's time is over. */
    public boolean isOver() {
        return limit.isOver();
    }

    void watch(ExecutionInput input) {
        watched = input;
        if (isOver()) {
            input.cancel();
        }
    }

    /** Ends the operation. */
    public void stop() {
        ExecutionInput input = watched;
        if (input != null) {
            input.cancel();
        }
    }
}
