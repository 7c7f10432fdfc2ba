package org.communique.seed;

import java.time.Instant;
import org.communique.fact.Changes;

/** What came of the wish to publish. */
sealed interface Outcome {

    /** The seed is visible as this revision. */
    record Published(int revision, Changes changes) implements Outcome {}

    /** The seed says what this revision, the latest, says already. */
    record Unchanged(int revision) implements Outcome {}

    /** Somebody else is publishing this revision and may until then. */
    record Refused(String owner, int revision, Instant until) implements Outcome {}

    /** This publication took too long and was given up; nothing of it is visible. */
    record Lost(int revision) implements Outcome {}
}
