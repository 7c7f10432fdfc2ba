package org.communique.graphql;

import java.util.Collection;
import java.util.Map;

/** A caller's own text as a message may repeat it: short, in one line, without control characters. */
final class Echo {

    private Echo() {}

    /** The text in quotation marks. */
    static String of(String text) {
        String shown = clean(text, Limits.MAX_ECHO).replace("\"", "\\u0022");
        return '"' + shown + '"' + (text.length() > Limits.MAX_ECHO ? "…" : "");
    }

    /** A value of JSON: a string in quotation marks, a list or an object by its kind alone. */
    static String value(Object value) {
        if (value instanceof Map || value instanceof Collection) {
            return value instanceof Map ? "an object" : "a list";
        }
        String text = value.toString();
        return value instanceof String
                ? of(text)
                : clean(text, Limits.MAX_ECHO) + (text.length() > Limits.MAX_ECHO ? "…" : "");
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
