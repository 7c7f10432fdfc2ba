package org.communique.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what readers do not type: case, accents and strokes, joined letters, typographic quotation marks and dashes. Names are sorted and matched by it. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032\u02BC]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Letters that Unicode does not take apart, but readers do: Støre is typed Store, Wałęsa Walesa. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0142', "l"),
            Map.entry('\u014B', "n"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u0167', "t"),
            Map.entry('\u03C2', "\u03C3")); // a sigma at the end of a word is one in it

    private Folded() {}

    /** The text after Unicode's compatibility decomposition (NFKD), in lower case, with plain letters, quotes and dashes and single blanks. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String quoted = DOUBLE_QUOTES
                .matcher(SINGLE_QUOTES.matcher(bare).replaceAll("'"))
                .replaceAll("\"");
        String dashed = DASHES.matcher(quoted).replaceAll("-");
        return plain(BLANKS.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    private static String plain(String lower) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            String letters = LETTERS.get(lower.charAt(i));
            plain.append(letters == null ? String.valueOf(lower.charAt(i)) : letters);
        }
        return plain.toString();
    }
}
