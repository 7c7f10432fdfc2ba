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

    /** This publication took too long, or somebody else gave it up; nothing of it is visible. */
    record Lost(String why) implements Outcome {

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public String line() {
            return "Nothing was published: %s. Try again.".formatted(why);
        }
    }

    /** MongoDB did not say whether it made this revision visible. */
    record Unknown(int revision, String why) implements Outcome {

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public String line() {
            return "It is not known whether revision %d was published: %s. Try again: what is published already is not published twice."
                    .formatted(revision, why);
        }
    }
}
