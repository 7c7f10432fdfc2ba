package org.communique.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what readers do not type: case, accents, typographic quotation marks and dashes. Names are sorted and matched by it. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032\u02BC]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folded() {}

    /** The text after Unicode's compatibility decomposition (NFKD), in lower case, with plain quotes and dashes and single blanks. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String quoted = DOUBLE_QUOTES
                .matcher(SINGLE_QUOTES.matcher(bare).replaceAll("'"))
                .replaceAll("\"");
        String dashed = DASHES.matcher(quoted).replaceAll("-");
        return BLANKS.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
