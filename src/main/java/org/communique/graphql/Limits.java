package org.communique.graphql;

/** What a request may ask for, at most. The schema's descriptions quote these numbers. */
public final class Limits {

    /** Rows of a page, where the request names no number. */
    public static final int DEFAULT_PAGE = 20;
    /** Rows of a page. */
    public static final int MAX_PAGE = 100;
    /** Rows of a list that is not paged: a person's tenures, a meeting's parts. */
    public static final int MAX_ROWS = 1_000;
    /** Keys of a sort. */
    public static final int MAX_SORT_KEYS = 3;
    /** Ids in one look-up of several. */
    public static final int MAX_IDS = 100;
    /** Characters of a cursor. */
    public static final int MAX_CURSOR = 1_024;
    /** Characters of a caller's own text that a message repeats. */
    public static final int MAX_ECHO = 60;

    /** Characters of an argument's path that a message repeats. */
    static final int MAX_PATH = 120;
    /** {@code and}, {@code or} and {@code not} around a condition of a filter. */
    public static final int MAX_FILTER_DEPTH = 10;
    /** Values in one list of a filter: {@code in}, {@code and}. */
    public static final int MAX_VALUES = 100;
    /** Conditions in one filter. */
    public static final int MAX_CONDITIONS = 200;
    /** Characters (UTF-16) of one text in a filter. */
    public static final int MAX_TEXT = 200;
    /** Related facts that satisfy one condition on them. */
    public static final int MAX_RELATED = 10_000;
    /** Values of a facet, where the request names no number. */
    public static final int DEFAULT_FACET_VALUES = 10;
    /** Values of a facet. */
    public static final int MAX_FACET_VALUES = 100;

    private Limits() {}
}
