package org.communique.source;

import java.time.Instant;
import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Locator;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * What became of each cited passage of a source when it was compared with the text. Written by {@code verify}, never by hand.
 *
 * @param sha256 of the text that the passages were compared with, in UTF-8
 * @param checkedAt when a verdict or the text last changed
 */
public record Verdicts(
        String id, @RefersTo("source") String source, String sha256, Instant checkedAt, List<Passage> passages)
        implements Curated {

    /** What became of a passage. */
    public enum State {
        /** The text has the passage at its place. */
        VERIFIED,
        /** The text has it, but at another place. */
        DRIFTED,
        /** The text does not have it. */
        NOT_FOUND,
        /** There was no text to compare it with. */
        NOT_CHECKABLE
    }

    /** A cited passage and its verdict. */
    public record Passage(Integer start, Integer end, String passageSha256, State state) {

        boolean is(Locator locator) {
            return start.equals(locator.start())
                    && end.equals(locator.end())
                    && passageSha256.equals(locator.passageSha256());
        }
    }

    /** The id of the verdicts on a source. */
    static String idFor(String source) {
        return "verification" + source.substring(source.indexOf(':'));
    }

    /** The same, given at another time. */
    Verdicts at(Instant moment) {
        return new Verdicts(id, source, sha256, moment, passages);
    }

    /** The verdict on a citation; a source cited as a whole is verified where the text that was compared is the one it names. */
    Verification on(Citation citation, @Nullable Source cited) {
        Locator locator = citation.locator();
        State state = State.NOT_CHECKABLE;
        if (locator == null) {
            state = cited != null && cited.sha256().equals(sha256) ? State.VERIFIED : State.DRIFTED;
        } else {
            state = passages.stream()
                    .filter(passage -> passage.is(locator))
                    .map(Passage::state)
                    .findFirst()
                    .orElse(state);
        }
        return state == State.NOT_CHECKABLE ? Verification.NONE : new Verification(state, checkedAt, sha256);
    }
}
