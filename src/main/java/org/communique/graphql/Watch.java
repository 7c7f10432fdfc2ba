package org.communique.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the time of an operation: what it has not begun when its time is over, it does not begin, and what it cut short is known
 * afterwards. A request's context holds it under its class.
 */
public final class Watch {

    private volatile boolean over;
    private volatile @Nullable ExecutionInput watched;

    private volatile boolean hurried;

    /** Takes note that an answer says less than it would with more time: the next one may say more. */
    static void hurry(GraphQLContext context) {
        Watch watch = context.get(Watch.class);
        if (watch != null) {
            watch.hurried = true;
        }
    }

    /** Whether the answer would say more with more time, so that nobody may keep it. */
    public boolean hurried() {
        return hurried;
    }

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
