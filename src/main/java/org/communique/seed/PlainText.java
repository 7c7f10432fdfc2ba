package org.communique.seed;

import java.util.Set;
import java.util.regex.Pattern;

/** What YAML, in its versions 1.1 and 1.2, makes of a value without quotation marks. */
final class PlainText {

    /** What a key without a value is told. */
    static final String NO_VALUE = "has no value: give it one, or leave the key out where it is optional";

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> FLAGS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    /** Numbers as YAML 1.2 has them (the core schema). */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    /** Whatever some version takes for no text, and what looks much like it: dates, times, intervals. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "[-+]?[.0-9][-0-9_.,:eE+/~?%]*|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\\.(inf|nan)|\\d{4}-\\d\\d?-\\d\\d?[Tt ].*"
                    + "|~|null|true|false|yes|no|on|off|y|n|=|<<",
            Pattern.CASE_INSENSITIVE);
    /** The longest word in it that is no number: false. */
    private static final int LONGEST_WORD = 5;
    /** Characters that mean something to YAML where a value begins. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~+";

    private PlainText() {}

    /** Whether it says that there is no value. */
    static boolean isNull(Yaml.Scalar scalar) {
        return scalar.plain() && scalar.text().length() <= LONGEST_WORD && NULLS.contains(scalar.text());
    }

    /** Whether it says yes or no. */
    static boolean isFlag(Yaml.Scalar scalar) {
        return scalar.plain() && scalar.text().length() <= LONGEST_WORD && FLAGS.contains(scalar.text());
    }

    /** Whether it is a number. */
    static boolean isNumber(Yaml.Scalar scalar) {
        return scalar.plain()
                && mayBeNumber(scalar.text())
                && NUMBER.matcher(scalar.text()).matches();
    }

    /** Whether it is text, and not blank. */
    static boolean isText(Yaml.Scalar scalar) {
        return !isNull(scalar)
                && !isFlag(scalar)
                && !isNumber(scalar)
                && !scalar.text().isBlank();
    }

    /** Whether every reader of YAML takes the text, without quotation marks, for the same text. */
    static boolean isSafe(String text) {
        return !text.isBlank()
                && text.strip().equals(text)
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && (Texts.isPrintableAscii(text) || text.codePoints().noneMatch(Texts::isInvisible))
                && !(mayBeElse(text) && NO_TEXT.matcher(text).matches());
    }

    /** Whether it begins as numbers, dates and times do: what does not is none. */
    private static boolean mayBeNumber(String text) {
        return !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is as short as the words that mean something to YAML, or begins as numbers do. */
    private static boolean mayBeElse(String text) {
        return text.length() <= LONGEST_WORD || mayBeNumber(text);
    }
}
