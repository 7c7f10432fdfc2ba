package org.communique.fact;

/** Says which text is no accepted date and which rule refuses it, in words for curators and API clients. */
public final class EdtfException extends IllegalArgumentException {

    private static final int SHOWN = 40;

    /** The rule that this side of the text breaks; both are the same where it is broken by the whole text. */
    EdtfException(String text, String side, EdtfRule rule) {
        super("EDTF %s: %s"
                .formatted(side.equals(text) ? shown(text) : shown(side) + " in " + shown(text), rule.wording()));
    }

    /** The text as a message may show it: 40 characters at most, then an ellipsis, with what is invisible escaped. */
    private static String shown(String text) {
        return '"' + shortened(text) + '"';
    }

    private static String shortened(String text) {
        var shown = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String next = visible(text.codePointAt(at));
            if (shown.length() + next.length() > SHOWN) {
                return shown.append('…').toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    private static String visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> "\\u%04x".formatted(character);
            default -> Character.toString(character);
        };
    }
}
