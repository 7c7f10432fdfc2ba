package org.communique.seed;

import java.util.Optional;

/**
 * Which characters no text of a record has: those that show a text in another order than it is stored in, that hide in it, or that stand for
 * what could not be read (Unicode Technical Reports 36 and 55). Directional marks and joiners, which some scripts need, are none of them.
 */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** What is wrong with the first such character; a verbatim text may have tabs and line ends. */
    static Optional<String> objection(String text, boolean verbatim) {
        if (Texts.isPrintableAscii(text)) {
            return Optional.empty();
        }
        int[] all = text.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            if (isRefused(all[i]) && !(verbatim && isLayout(all[i]))) {
                return Optional.of("has %s as character %d, which no text may have: %s"
                        .formatted(named(all[i]), i + 1, advice(all[i], verbatim)));
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character)
                || isReordering(character)
                || Character.getType(character) == Character.SURROGATE
                || isNoncharacter(character)
                || isBetween(character, 0x2028, 0x2029) // line and paragraph separator
                || character == 0xFEFF // byte order mark
                || isBetween(character, 0xFFF9, REPLACEMENT) // annotations and replacements
                || isBetween(character, 0xE0000, 0xE007F); // tags
    }

    /** Embeddings, overrides and isolates, and the deprecated controls beside them. */
    private static boolean isReordering(int character) {
        return isBetween(character, 0x202A, 0x202E) || isBetween(character, 0x2066, 0x206F);
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || isBetween(character, 0xFDD0, 0xFDEF);
    }

    private static boolean isLayout(int character) {
        return "\t\n\r\u2028\u2029".indexOf(character) >= 0;
    }

    private static boolean isBetween(int character, int first, int last) {
        return first <= character && character <= last;
    }

    private static String named(int character) {
        String name = Character.getName(character);
        return "U+%04X%s".formatted(character, name == null ? "" : " (" + name + ")");
    }

    private static String advice(int character, boolean verbatim) {
        if (character == REPLACEMENT) {
            return "it replaces what could not be decoded; look up what the source has";
        }
        return verbatim ? "quote the words before it and the words after it as two quotes" : "leave it out";
    }
}
