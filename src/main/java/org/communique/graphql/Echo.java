package org.communique.graphql;

/** A caller's own text as a message may repeat it: short, in one line, without control characters. */
final class Echo {

    private Echo() {}

    /** The text in quotation marks. */
    static String of(String text) {
        String shown = clean(text, Limits.MAX_ECHO).replace("\"", "\\u0022");
        return '"' + shown + '"' + (text.length() > Limits.MAX_ECHO ? "…" : "");
    }

    /** A message that has a caller's text in it. */
    static String inMessage(String message) {
        return clean(message, Limits.MESSAGE - 1) + (message.length() >= Limits.MESSAGE ? "…" : "");
    }

    private static String clean(String text, int most) {
        StringBuilder clean = new StringBuilder();
        text.substring(0, Math.min(text.length(), most)).codePoints().forEach(c -> {
            if (isVisible(c)) {
                clean.appendCodePoint(c);
            } else {
                clean.append("\\u%04x".formatted(c));
            }
        });
        return clean.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
