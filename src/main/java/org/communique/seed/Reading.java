package org.communique.seed;

import java.util.List;

/**
 * What was read, and everything that is wrong with it, by file and line.
 *
 * @param content all that could be read; where something is wrong, no seed that could be published
 */
record Reading(Seed content, List<Problem> problems) {

    /** Whether nothing is wrong. */
    boolean holds() {
        return problems.isEmpty();
    }

    /** All records that could be read. */
    List<Entry> entries() {
        return content.entries();
    }

    /** How much was read. */
    String describe() {
        return Words.count(entries().size(), "record") + " in "
                + Words.count(content.files().size(), "file");
    }

    /** The seed; only where nothing is wrong. */
    Seed seed() {
        if (!holds()) {
            throw new IllegalStateException("a seed with problems is no seed: " + problems.get(0));
        }
        return content;
    }
}
