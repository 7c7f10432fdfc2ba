package org.communique.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.fact.Searchable.Key;
import org.communique.fact.Searchable.Role;

/** How the fields of the index are called, and how much a hit in one counts. */
final class Fields {

    /** Of what is found. */
    static final String ID = "id";
    /** The id of the stored record that it stands in: the statement of a quote. */
    static final String RECORD = "record";
    /** The id's prefix. */
    static final String KIND = "kind";
    /** First possible day, in days since 1970-01-01. */
    static final String FROM = "from";
    /** Last possible day. */
    static final String TO = "to";

    static final String PRECISION = "precision";
    static final String YEAR = "year";

    private static final String STEM = ".stem";

    private Fields() {}

    /** The field of words as they are written, but for case and accents. */
    static String exact(Role role) {
        return "words." + role.name().toLowerCase(Locale.ROOT);
    }

    /** The field of the stems of English words. */
    static String stem(Role role) {
        return exact(role) + STEM;
    }

    /** All fields in which a word of such a field may stand; stems, and where there are none, words. */
    static List<String> like(String field) {
        boolean stem = field.endsWith(STEM);
        return Arrays.stream(Role.values())
                .map(role -> stem && stemmed(role) ? stem(role) : exact(role))
                .toList();
    }

    /** The field of the ids that a record is connected with. */
    static String key(Key key) {
        return "key." + key.name().toLowerCase(Locale.ROOT);
    }

    static boolean stemmed(Role role) {
        return role == Role.TITLE || role == Role.QUOTED || role == Role.PROSE;
    }

    /** With {@link Ranking}, where one word counts between 0.3 and 1, four times as much is always more. */
    static float weight(Role role) {
        return switch (role) {
            case NAME -> 10;
            case SPELLING, TITLE -> 8;
            case QUOTED -> 4;
            case PROSE -> 1;
            case CONTEXT -> 0.5f;
        };
    }
}
