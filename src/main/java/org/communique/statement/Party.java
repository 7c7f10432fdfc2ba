package org.communique.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.actor.StatedCapacity;
import org.communique.fact.Checked;
import org.communique.fact.Findings;
import org.communique.fact.InTime;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, is spoken to, or passes words on.
 *
 * @param actor null for a group or a person that is no actor
 * @param kind NAMED where nothing else is said and there is an actor
 * @param asPrinted the nearest noun phrase that names it, as printed; never a pronoun
 * @param onBehalfOf the office or state for which it speaks
 */
public record Party(
        @RefersTo({"person", "organization", "state"}) @Nullable
        String actor,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Named.class)
        Kind kind,

        String asPrinted,
        @Nullable StatedCapacity capacity,

        @RefersTo({"person", "organization", "state"}) @Nullable
        String onBehalfOf)
        implements InTime, Checked {

    /** Whether we know who it is. */
    public enum Kind {
        NAMED,
        COLLECTIVE,
        UNNAMED,
        WITHHELD
    }

    @SuppressWarnings({"DataFlowIssue", "ConstantValue"}) // a file may leave the kind out
    public Party {
        kind = kind == null && actor != null ? Kind.NAMED : kind;
    }

    @Override
    public void check(Findings findings) {
        if ((kind == Kind.NAMED) != (actor != null)) {
            findings.add(
                    "kind",
                    actor == null
                            ? "is NAMED only for a party with an actor; else COLLECTIVE, UNNAMED or WITHHELD"
                            : "of a party with an actor is NAMED, not " + kind);
        }
    }

    /** The actors whose voice it is: itself, and for whom it speaks. */
    Stream<String> voices() {
        return Stream.of(actor, onBehalfOf).filter(Objects::nonNull);
    }

    /** The kind that a file leaves out. */
    static final class Named {

        @Override
        public boolean equals(@Nullable Object kind) {
            return kind == Kind.NAMED;
        }

        @Override
        public int hashCode() {
            return Kind.NAMED.hashCode();
        }
    }
}
