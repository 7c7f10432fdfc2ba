package org.communique.search;

import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** When two words are spelt much alike: one letter wrong, missing, too many or swapped with the next, in long words two of these. */
final class Alike {

    /** How many characters must be right at the beginning. */
    static final int SAME_START = 1;

    private static final int ONE_FROM = 3;
    private static final int TWO_FROM = 6;

    private Alike() {}

    /** How many letters may be wrong in the word. */
    static int edits(String word) {
        int length = word.codePointCount(0, word.length());
        return length < ONE_FROM ? 0 : length < TWO_FROM ? 1 : 2;
    }

    /** Tells the words that are spelt much like this one. */
    static Predicate<String> to(String word) {
        if (edits(word) == 0) {
            return word::equals;
        }
        int start = word.offsetByCodePoints(0, SAME_START);
        var rest = new LevenshteinAutomata(word.substring(start), true);
        var automaton = new CharacterRunAutomaton(rest.toAutomaton(edits(word), word.substring(0, start)));
        return automaton::run;
    }
}
