package org.communique.actor;

import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * A body of people that acts as one: a ministry, an alliance, a newspaper.
 *
 * @param partOf the organization that it belongs to
 * @param state that it serves
 */
public record Organization(
        String id,
        String name,
        List<Name> names,
        @Nullable String wikidataId,
        Kind kind,

        @RefersTo(value = "organization", acyclic = true) @Nullable
        String partOf,

        @RefersTo("state") @Nullable String state,
        List<Citation> citations)
        implements Actor {

    /** What sort of organization it is. */
    public enum Kind {
        GOVERNMENT,
        MINISTRY,
        HEAD_OF_STATE_OFFICE,
        ALLIANCE,
        NEWS_OUTLET,
        OTHER
    }

    @Override
    public String label() {
        return name;
    }
}
