package org.communique.actor;

import java.util.List;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity an actor speaks or takes part.
 *
 * @param label as printed; the post's title where resolved
 * @param basis whether the source says so, or the tenures do
 * @param conflicts tenures that disagree with what the source says
 */
public record Capacity(@RefersTo("post") @Nullable String post, String label, Basis basis, List<Tenure> conflicts) {

    /** On what the capacity rests. */
    public enum Basis {
        STATED,
        RESOLVED_BY_DATE
    }
}
