package org.communique.graphql;

/** What a request may ask for, at most. The schema's descriptions quote these numbers; those that {@link RequestLimits} repeats can be set. */
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
    public static final int MAX_CURSOR = 2_048;
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
    /** Conditions of one filter on other facts. */
    public static final int MAX_JOINS = 20;
    /** Values of a facet, where the request names no number. */
    public static final int DEFAULT_FACET_VALUES = 10;
    /** Values of a facet. */
    public static final int MAX_FACET_VALUES = 100;

    /** Characters of a document. */
    public static final int DOCUMENT_CHARACTERS = 20_000;
    /** Tokens of a document. */
    public static final int DOCUMENT_TOKENS = 5_000;
    /** Fragments of a document: comparing it with the schema takes up to the third power of their number. */
    public static final int FRAGMENTS = 100;
    /** Digits in a row in a document: reading a long number takes the square of its length. */
    public static final int DIGITS = 100;
    /** Fields within fields, fragments counted where they are spread. */
    public static final int DEPTH = 15;
    /** Aliases among the fields of one field, fragments counted where they are spread. */
    public static final int ALIASES = 30;
    /** Directives of a document. */
    public static final int DIRECTIVES = 50;
    /** Nodes that a request may make the server read; {@link Cost} says how they are counted. */
    public static final int COST = 10_000;
    /** Seconds that an operation may take, so that its caller is answered within 5. */
    public static final int SECONDS = 4;
    /** Operations at the same time. */
    public static final int OPERATIONS = 128;
    /** Operations of one client at the same time. */
    public static final int OPERATIONS_OF_CLIENT = 32;
    /** Bytes of an answer, before it is compressed. */
    public static final int ANSWER_BYTES = 16 * 1024 * 1024;

    /** Bytes of a request's body. */
    public static final int BODY_BYTES = 256 * 1024;
    /** Bytes of a request's headers, together. */
    public static final int HEADER_BYTES = 8 * 1024;
    /** Bytes of a request's path and query. */
    public static final int URI_BYTES = 8 * 1024;
    /** Seconds in which a request's body must have arrived. */
    public static final int BODY_SECONDS = 10;
    /** Seconds in which a request's line and headers must have arrived. */
    public static final int HEAD_SECONDS = 10;
    /** Seconds in which a caller must have read an answer. */
    public static final int READING_SECONDS = 60;
    /** Bytes a second that a caller must read of an answer on average, after the first seconds. */
    public static final int READING_RATE = 32 * 1024;

    /** Characters of a message. */
    static final int MESSAGE = 300;
    /** Errors of an answer; {@code extensions.errorsLeftOut} counts the others. */
    static final int ERRORS = 30;

    private Limits() {}
}
