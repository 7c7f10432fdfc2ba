package org.communique.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.graphql.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * One value of a header by which a caller says what it prefers, such as {@code application/json;q=0.5} (RFC 9110, 12.4.2).
 *
 * @param value in lower case, without parameters
 * @param charset in lower case; null where none is named
 * @param weight in thousandths, from 0, not acceptable, to 1,000
 */
record Preference(String value, @Nullable String charset, int weight) {

    /** Characters of such a header: browsers send up to 200. */
    static final int MAX_LENGTH = 1_000;
    /** Values of such a header. */
    static final int MAX_VALUES = 50;

    private static final int FULL = 1_000;
    private static final int UNREADABLE = -1;

    /**
     * Reads the values of a header, in linear time. Leaves out those with a weight that is none.
     *
     * @throws ApiError where the header has too many characters or values
     */
    static List<Preference> parse(String name, String header) {
        if (header.length() > MAX_LENGTH) {
            throw ApiError.headerTooLong(name, MAX_LENGTH, header.length());
        }
        String[] values = header.split(",", -1);
        if (values.length > MAX_VALUES) {
            throw ApiError.tooManyHeaderValues(name, MAX_VALUES, values.length);
        }
        List<Preference> preferences = new ArrayList<>(values.length);
        for (String value : values) {
            Preference preference = parse(value);
            if (preference.weight != UNREADABLE && !preference.value.isEmpty()) {
                preferences.add(preference);
            }
        }
        return preferences;
    }

    private static Preference parse(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split(";", -1);
        String charset = null;
        int weight = FULL;
        for (int at = 1; at < parts.length; at++) {
            String parameter = parts[at].strip();
            if (parameter.startsWith("q=")) {
                weight = weight(parameter);
            } else if (parameter.startsWith("charset=")) {
                charset = parameter.substring("charset=".length()).replace("\"", "");
            }
        }
        return new Preference(parts[0].strip(), charset, weight);
    }

    /** Reads {@code q=0.25} in thousandths. Digits beyond the third count only in that the weight is not 0. */
    private static int weight(String parameter) {
        int weight = 0;
        int unit = FULL;
        boolean some = false;
        for (int at = "q=".length(); at < parameter.length(); at++) {
            char c = parameter.charAt(at);
            if (c == '.' && unit == FULL) {
                unit /= 10;
            } else if (c >= '0' && c <= '9' && (unit != FULL || !some)) {
                some = true;
                weight = unit > 0 ? weight + (c - '0') * unit : Math.max(weight, Math.min(1, c - '0'));
                unit = unit == FULL ? FULL : unit / 10;
            } else {
                return UNREADABLE;
            }
        }
        return some && weight <= FULL ? weight : UNREADABLE;
    }

    /** Returns whether the caller takes UTF-8 of this. */
    boolean takesUtf8() {
        return charset == null || charset.equals("utf-8");
    }
}
