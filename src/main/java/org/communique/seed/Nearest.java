package org.communique.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant. */
final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /** A known word that is at most two letters away, and less than half of the word. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= FARTHEST)
                .filter(other -> distance(word, other) <= Math.min(FARTHEST, word.length() / 2))
                .min(Comparator.<String>comparingInt(other -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code , did you mean x?}, or nothing. */
    static String hint(String word, Collection<String> known) {
        return to(word, known).map(", did you mean %s?"::formatted).orElse("");
    }

    /** How many letters must be put in, taken out or replaced (Levenshtein), upper and lower case being the same. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            advance(row, Character.toLowerCase(one.charAt(i - 1)), i, other);
        }
        return row[other.length()];
    }

    private static void advance(int[] row, char letter, int i, String other) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == Character.toLowerCase(other.charAt(j - 1)) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
