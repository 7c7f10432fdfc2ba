package org.communique.seed;

import java.time.Instant;
import org.communique.fact.Changes;

/** What came of the wish to publish. */
sealed interface Outcome {

    /** Whether the latest state now says what the seed says. */
    boolean done();

    /** One line that says what came of it. */
    String line();

    /** The seed is visible as this revision. */
    record Published(int revision, Changes changes) implements Outcome {

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public String line() {
            return "Published revision %d: %d added, %d changed, %d removed."
                    .formatted(revision, changes.added(), changes.changed(), changes.removed());
        }
    }

    /** The seed says what this revision, the latest, says already. */
    record Unchanged(int revision) implements Outcome {

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public String line() {
            return "Nothing to publish: revision %d says the same.".formatted(revision);
        }
    }

    /** Somebody else is publishing this revision and may until then. */
    record Refused(String owner, int revision, Instant until) implements Outcome {

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public String line() {
            return "Nothing was published: %s is publishing revision %d, and may until %s. Try again then."
                    .formatted(owner, revision, until);
        }
    }

    /** Others published in between, so that the seed was read against a state that is not the latest any more. */
    record Outdated() implements Outcome {

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public String line() {
            return "Nothing was published: others published in between. Try again.";
        }
    }

    /** This publication took too long and was given up; nothing of it is visible. */
    record Lost(int revision) implements Outcome {

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public String line() {
            return "Nothing was published: it took too long, and was given up. Try again.";
        }
    }
}
