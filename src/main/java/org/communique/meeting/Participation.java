package org.communique.meeting;

import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/** An actor's part in a meeting: what the meeting's record says of the actor, with the meeting. */
record Participation(Meeting meeting, Participant participant) {

    @RefersTo({"person", "organization", "state"})
    public String actor() {
        return participant.actor();
    }

    public Participant.Role role() {
        return participant.role();
    }

    @RefersTo({"person", "organization", "state"})
    public @Nullable String onBehalfOf() {
        return participant.onBehalfOf();
    }

    public List<Citation> citations() {
        return participant.citations();
    }
}
