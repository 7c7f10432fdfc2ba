package org.communique.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.fact.IndexEntry.Role;

/** Names the fields of the index's documents, beside those that an {@link org.communique.fact.IndexEntry} names itself. */
public final class IndexFields {

    /** What a document is: the prefix of its id, or the name of a part. */
    public static final String ROW = "row";
    /** The id of what a document is about; absent in a part without one. */
    public static final String ID = "id";
    /** The id of the record that a document belongs to; breaks ties between rows. */
    public static final String RECORD = "record";
    /** The same, to be read one by one: values of a sorted field are compressed together. */
    static final String RECORD_VALUE = "record.value";
    /** The number of a row among those of its record, from 0. */
    public static final String NUMBER = "number";
    /** The first possible day of a date, in days since 1970-01-01; absent without a date. */
    public static final String FROM = "from";
    /** Its last possible day. */
    public static final String TO = "to";
    /** Its precision. */
    public static final String PRECISION = "precision";
    /** Its year, in four digits. */
    public static final String YEAR = "year";
    /** The day that sorts a row, where rows without a date come before all others. */
    public static final String UNDATED_FIRST = "undatedFirst";
    /** The day that sorts a row, where rows without a date come after all others. */
    public static final String UNDATED_LAST = "undatedLast";

    /** The version that a document belongs to: {@code <record>@<since>}. All documents of its block have it. */
    static final String VERSION = "version";
    /** The first revision that a version belongs to. */
    static final String SINCE = "since";
    /** The first revision that it belongs to no more; updated in place when that is published. */
    static final String UNTIL = "until";
    /** Lucene's own mark of the last document of a block, which index sorting needs. */
    static final String PARENT = "_parent";

    private static final String STEM = ".stem";
    private static final String GRAMS = ".grams";
    private static final String SORT = ".sort";

    private IndexFields() {}

    /** Returns the field of words as they are written, but for case and accents. */
    public static String exact(Role role) {
        return "words." + role.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the field of the stems of English words. */
    public static String stem(Role role) {
        return exact(role) + STEM;
    }

    /** Returns whether words of that role are also found by their stems. */
    public static boolean stemmed(Role role) {
        return role == Role.TITLE || role == Role.QUOTED || role == Role.PROSE;
    }

    /** Returns all fields of words as they are written. */
    public static List<String> exact() {
        return Arrays.stream(Role.values()).map(IndexFields::exact).toList();
    }

    /** Returns the field in which parts of a name are found. */
    public static String grams(String field) {
        return field + GRAMS;
    }

    /** Returns the field by which rows are sorted. */
    public static String sort(String field) {
        return field + SORT;
    }
}
