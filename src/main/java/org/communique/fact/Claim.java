package org.communique.fact;

import java.time.Instant;

/**
 * A number that somebody has taken to publish a revision under.
 *
 * @param owner who took it
 * @param lease until when nobody else gives it up
 */
public record Claim(int number, State state, String owner, Instant lease) {

    /** What became of a number. Only the newest one can be PUBLISHING; the other states are final. */
    public enum State {
        /** Its owner is writing; nothing of it is visible. */
        PUBLISHING,
        /** It is a revision. */
        PUBLISHED,
        /** It was given up: what was written under it is no part of any revision. */
        ABANDONED
    }

    /** Whether its owner is still at it, as far as the lease says. */
    public boolean held(Instant now) {
        return state == State.PUBLISHING && now.isBefore(lease);
    }
}
