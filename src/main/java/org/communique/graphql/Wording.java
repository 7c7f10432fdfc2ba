package org.communique.graphql;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the engine's findings are told: in its own words where they are fit for a caller, without the names of its classes. */
final class Wording {

    /** Of which {@code i18n/} has wordings of ours where the engine's own would show its insides. */
    static final Locale LOCALE =
            new Locale.Builder().setLanguage("en").setVariant("concise").build();

    /** How those wordings begin that say that a document has too many tokens, and too many levels. */
    static final String TOO_MANY_TOKENS = "Too many tokens";

    static final String TOO_DEEP = "Too deep";

    private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror ?\\([^)]*\\) ?: *");
    private static final Pattern INSIDES = Pattern.compile(
            "Value\\{|Value'|AST type|Exception|instance of type|\\b(?:java|graphql|org|com|tools)\\.[a-z]+\\.");
    private static final String VAGUE = "a value is not of the type that is expected there";

    private Wording() {}

    static String of(String finding) {
        String message = RULE.matcher(finding).replaceFirst("");
        return INSIDES.matcher(message).find() ? beforeInsides(message) : Echo.inMessage(message);
    }

    /** The first part of such a message names the place: {@code Variable 'first' has an invalid value: Expected an AST type …}. */
    private static String beforeInsides(String message) {
        int end = message.indexOf(": ");
        boolean place = end > 0 && !INSIDES.matcher(message.substring(0, end)).find();
        return place ? Echo.inMessage(message.substring(0, end + 2) + VAGUE) : VAGUE;
    }
}
