package org.communique.meeting;

import java.util.List;
import org.communique.actor.StatedCapacity;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a role at a meeting, as it stands in the meeting's record.
 *
 * @param onBehalfOf for whom the actor took part
 */
public record Participant(
        @RefersTo({"person", "organization", "state"}) String actor,
        Role role,
        @Nullable StatedCapacity capacity,

        @RefersTo({"person", "organization", "state"}) @Nullable
        String onBehalfOf,

        List<Citation> citations) {

    /** How an actor took part, or did not. */
    public enum Role {
        HOST,
        PARTICIPANT,
        DELEGATION_LEAD,
        MEDIATOR,
        OBSERVER,
        INVITED,
        NOT_INVITED,
        ABSENT,
        SPEAKER,
        INTERVIEWER
    }
}
