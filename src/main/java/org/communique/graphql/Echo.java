package org.communique.graphql;

/** A caller's own text as a message may repeat it: quoted, short, without control characters. */
final class Echo {

    private Echo() {}

    static String of(String text) {
        int shown = Math.min(text.length(), Limits.MAX_ECHO);
        StringBuilder echo = new StringBuilder("\"");
        text.substring(0, shown).codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '"') {
                echo.append("\\u%04x".formatted(c));
            } else {
                echo.appendCodePoint(c);
            }
        });
        return echo.append('"').append(shown < text.length() ? "…" : "").toString();
    }
}
