package org.communique.seed;

import java.util.Arrays;
import java.util.List;

/** Tells where a text first differs from another. */
final class Difference {

    private static final int BEFORE = 20;
    private static final int SHOWN = 60;

    private Difference() {}

    /** The first line that differs, counted from 1. */
    static int line(String found, String expected) {
        return Arrays.mismatch(lines(found), lines(expected)) + 1;
    }

    /** Both lines, as far as they show the difference. */
    static String between(String found, String expected) {
        int line = line(found, expected);
        String is = at(line, lines(found));
        String should = at(line, lines(expected));
        if (is.stripTrailing().equals(should.stripTrailing()) && is.indexOf('\r') < 0) {
            return should.endsWith("\n") == is.endsWith("\n")
                    ? "blanks at the end of the line"
                    : "a line end is missing, or there is one too many";
        }
        int from = Math.max(0, Arrays.mismatch(is.toCharArray(), should.toCharArray()) - BEFORE);
        return "expected %s, found %s".formatted(shown(should, from), shown(is, from));
    }

    private static String[] lines(String text) {
        return text.split("(?<=\n)", -1);
    }

    private static String at(int line, String[] lines) {
        return line <= lines.length ? lines[line - 1] : "";
    }

    private static String shown(String line, int from) {
        if (line.isEmpty()) {
            return "the file's end";
        }
        if (line.equals("\n")) {
            return "an empty line";
        }
        String rest = line.substring(Math.min(from, line.length()));
        List<Integer> some = rest.codePoints().limit(SHOWN).boxed().toList();
        var shown = new StringBuilder(from > 0 ? "…" : "");
        some.forEach(one -> shown.append(visible(one)));
        return "⟨" + shown + (rest.codePoints().count() > SHOWN ? "…" : "") + "⟩";
    }

    private static String visible(int character) {
        return switch (character) {
            case '\r' -> "\\r";
            case '\n' -> "";
            case '\t' -> "\\t";
            default -> Texts.visible(character);
        };
    }
}
