package org.communique.statement;

import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.RefersTo;

/**
 * How a statement relates to another one, as it stands in its record.
 *
 * @param statement the other one
 */
public record Relating(
        Kind kind, @RefersTo("statement") String statement, AssertedBy assertedBy, List<Citation> citations) {

    /** In what way. */
    public enum Kind {
        RESPONDS_TO,
        REJECTS,
        CONTRADICTS,
        CONFIRMS,
        CLARIFIES,
        REPEATS
    }

    /** Who says that they relate. */
    public enum AssertedBy {
        SOURCE,
        CURATOR
    }
}
