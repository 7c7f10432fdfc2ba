package org.communique.seed;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source's text.
 *
 * @param start in code points from the text's begin
 */
record Passage(int start, String words) {

    /** Everywhere in the text: the words alone, or all from them to the last ones. */
    static List<Passage> in(String text, String words, @Nullable String last) {
        List<Passage> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            int first = at + words.length();
            int end = last == null ? first : text.indexOf(last, first);
            if (end >= 0) {
                String passage = text.substring(at, last == null ? end : end + last.length());
                found.add(new Passage(text.codePointCount(0, at), passage));
            }
        }
        return found;
    }

    /** As a citation has it, with the words or without. */
    String locator(boolean exact) {
        return "locator:\n"
                + (exact ? "  exact: " + Canonical.text(words) + "\n" : "")
                + "  start: " + start + "\n"
                + "  end: " + (start + words.codePointCount(0, words.length())) + "\n"
                + "  passageSha256: " + Sha256.of(words) + "\n";
    }
}
