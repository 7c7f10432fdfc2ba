package org.communique.seed;

import java.util.Optional;

/** What a text in a file must be like, and how a message shows it. */
final class Texts {

    private static final int SHOWN = 60;
    private static final int LONGEST = 1000;

    private Texts() {}

    /** The text; refused where YAML takes it for something else, or where it has a character that no text has. */
    static String of(Yaml.Scalar scalar, boolean verbatim) throws Scalars.Unfit {
        if (PlainText.isNumber(scalar) || PlainText.isFlag(scalar)) {
            throw new Scalars.Unfit("must be text, not %s: write \"%s\"".formatted(shown(scalar), scalar.text()));
        }
        Optional<String> objection = Characters.objection(scalar.text(), verbatim);
        if (objection.isPresent()) {
            throw new Scalars.Unfit(objection.get());
        }
        return scalar.text();
    }

    /** Refuses what is blank, or has blanks around it (unless they are the source's own). */
    static void check(String text, boolean verbatim) throws Scalars.Unfit {
        if (text.isBlank()) {
            throw new Scalars.Unfit("is blank: say something, or leave the key out where it is optional");
        }
        if (!verbatim && !text.strip().equals(text)) {
            throw new Scalars.Unfit("begins or ends with a blank: " + shown(text));
        }
    }

    /** Whether all of it is ASCII that can be seen, blanks included: nothing in most texts needs a closer look. */
    static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader of the file could not see it, or not tell it from a blank. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    /** The value with what it is: {@code the number 2024}. */
    static String shown(Yaml.Scalar scalar) {
        if (PlainText.isNumber(scalar)) {
            return "the number " + scalar.text();
        }
        return PlainText.isFlag(scalar) ? scalar.text() : "the text " + shown(scalar.text());
    }

    /** The text in quotation marks, 60 characters at most. */
    static String shown(String text) {
        var shown = new StringBuilder("\"");
        text.codePoints().limit(SHOWN).forEach(one -> shown.append(visible(one)));
        return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "…\"" : "\"")
                .toString();
    }

    /** The text as a part of one line, with what is invisible escaped, 1,000 characters at most. */
    static String line(String text) {
        var line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(one -> line.append(visible(one)));
        return line.append(text.codePointCount(0, text.length()) > LONGEST ? "…" : "")
                .toString();
    }

    /** The character, escaped as YAML has it where it is invisible. */
    static String visible(int character) {
        return isInvisible(character) ? escaped(character) : Character.toString(character);
    }

    private static String escaped(int character) {
        return (character > 0xFFFF ? "\\U%08x" : "\\u%04x").formatted(character);
    }
}
