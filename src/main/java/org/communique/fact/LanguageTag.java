package org.communique.fact;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of languages, after BCP 47. */
public final class LanguageTag {

    private LanguageTag() {}

    /** The tag in its usual spelling, {@code zh-Hant}; refused ({@link IllformedLocaleException}) where the text is none. */
    public static String usual(String text) {
        return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
    }

    /** Notes where {@code language}, if it is given, is no tag or not in its usual spelling. */
    public static void check(@Nullable String language, Findings findings) {
        if (language == null) {
            return;
        }
        try {
            String usual = usual(language);
            if (!usual.equals(language)) {
                findings.add("language", "must be " + usual + ", as that language is usually spelt, not " + language);
            }
        } catch (IllformedLocaleException none) {
            findings.add("language", "must be a BCP 47 language tag such as en or zh-Hant, not " + language);
        }
    }
}
