package org.communique.graphql;

import graphql.ErrorClassification;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/**
 * Everything that can be wrong with a request, and how we say it: each message names the thing, the value and the rule. The code stands in
 * {@code extensions.code} and does not change.
 */
public final class ApiError extends RuntimeException {

    /** What clients can rely on to tell one failure from another. */
    public enum Code {
        /** An argument's value breaks a rule that the schema's types cannot say. */
        BAD_ARGUMENT(ErrorType.BAD_REQUEST),
        /** A cursor is damaged, or is one of another list, sort or filter. */
        BAD_CURSOR(ErrorType.BAD_REQUEST),
        /** Nothing has been published yet: ask again later. */
        NOT_READY(ErrorType.INTERNAL_ERROR),
        /** The database does not answer in time: ask again later. */
        UNAVAILABLE(ErrorType.INTERNAL_ERROR),
        /** Our fault; the log has it under the request's id. */
        INTERNAL(ErrorType.INTERNAL_ERROR);

        private final ErrorClassification type;

        Code(ErrorClassification type) {
            this.type = type;
        }
    }

    private final Code code;

    private ApiError(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static ApiError pageSize(String argument, int size) {
        return new ApiError(
                Code.BAD_ARGUMENT, "%s must be between 1 and %d, not %d".formatted(argument, Limits.MAX_PAGE, size));
    }

    static ApiError bothDirections() {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "first and after page forward, last and before page backward: use one pair, not both");
    }

    static ApiError sortKeys(int keys) {
        return new ApiError(
                Code.BAD_ARGUMENT, "sort takes at most %d keys, not %d".formatted(Limits.MAX_SORT_KEYS, keys));
    }

    static ApiError sortTwice(String key) {
        return new ApiError(Code.BAD_ARGUMENT, "sort names %s twice: each key counts once".formatted(key));
    }

    /** More ids in one look-up than it takes. */
    public static ApiError tooManyIds(String argument, int ids) {
        return new ApiError(
                Code.BAD_ARGUMENT, "%s takes at most %d ids, not %d".formatted(argument, Limits.MAX_IDS, ids));
    }

    static ApiError sortAgainst() {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "sort: ID behind another key runs in the direction of that key; no index serves the opposite");
    }

    static ApiError filterTooDeep(String path) {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "%s: and, or and not are nested at most %d deep".formatted(shown(path), Limits.MAX_FILTER_DEPTH));
    }

    static ApiError tooManyValues(String path, int values) {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "%s takes at most %d values, not %d".formatted(shown(path), Limits.MAX_VALUES, values));
    }

    static ApiError tooManyConditions(String path) {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "filter takes at most %d conditions; %s is one more".formatted(Limits.MAX_CONDITIONS, shown(path)));
    }

    static ApiError textTooLong(String path, int length) {
        return new ApiError(
                Code.BAD_ARGUMENT,
                "%s takes at most %d characters, not %d".formatted(shown(path), Limits.MAX_TEXT, length));
    }

    /** More related facts satisfy a condition on them than are taken. */
    public static ApiError tooManyRelated(String path, int most, String what) {
        return new ApiError(
                Code.BAD_ARGUMENT, "%s is satisfied by more than %d %s: narrow it".formatted(shown(path), most, what));
    }

    /** There is nothing to look words up in. */
    public static ApiError noWords(String path) {
        return new ApiError(Code.NOT_READY, path + " cannot be answered: there is no search index yet");
    }

    static ApiError facetLimit(int limit) {
        return new ApiError(
                Code.BAD_ARGUMENT, "limit must be between 1 and %d, not %d".formatted(Limits.MAX_FACET_VALUES, limit));
    }

    static ApiError facetTwice(String key) {
        return new ApiError(Code.BAD_ARGUMENT, "by names %s twice: each key counts once".formatted(key));
    }

    /** The end of a long path says most. */
    private static String shown(String path) {
        return path.length() <= Limits.MAX_PATH ? path : "…" + path.substring(path.length() - Limits.MAX_PATH);
    }

    static ApiError damagedCursor(String argument, String cursor) {
        return new ApiError(
                Code.BAD_CURSOR,
                "%s must be a cursor that this API gave out, unchanged, not %s".formatted(argument, Echo.of(cursor)));
    }

    static ApiError foreignCursor(String argument, String list) {
        return new ApiError(
                Code.BAD_CURSOR,
                "%s is a cursor of another list, sort or filter than this one (%s)".formatted(argument, list));
    }

    /** A search without anything to search for. */
    public static ApiError blankText(String argument) {
        return new ApiError(Code.BAD_ARGUMENT, "%s must have at least one word, and is blank".formatted(argument));
    }

    /** A text to search for that is longer than is searched. */
    public static ApiError longText(String argument, int most, int length) {
        return new ApiError(
                Code.BAD_ARGUMENT, "%s takes at most %d characters, not %d".formatted(argument, most, length));
    }

    /** A text to search for of more words than are searched. */
    public static ApiError manyWords(String argument, int most, int words) {
        return new ApiError(Code.BAD_ARGUMENT, "%s takes at most %d words, not %d".formatted(argument, most, words));
    }

    /** A limit of facet values out of bounds. */
    public static ApiError facetLimit(int most, int limit) {
        return new ApiError(Code.BAD_ARGUMENT, "limit must be between 1 and %d, not %d".formatted(most, limit));
    }

    /** The answer to a search while the index is being built. */
    public static ApiError searchNotReady() {
        return new ApiError(
                Code.NOT_READY,
                "search is not ready yet, everything else is: the index is being built; ask again in a few seconds");
    }

    /** The answer to a search of a state that the index has left behind. */
    public static ApiError notSearchable(int revision, int oldest) {
        return new ApiError(
                Code.UNAVAILABLE,
                "revision %d can no longer be searched, %d and newer can: ask again".formatted(revision, oldest));
    }

    /** A search that was given up. */
    public static ApiError searchTooSlow() {
        return new ApiError(Code.UNAVAILABLE, "the search takes too long: ask for fewer, or longer, words");
    }

    /** The answer while there is no published revision. */
    public static ApiError notReady() {
        return new ApiError(Code.NOT_READY, "nothing has been published yet: ask again in a few seconds");
    }

    static ApiError unavailable() {
        return new ApiError(Code.UNAVAILABLE, "the database does not answer in time: ask again in a few seconds");
    }

    static ApiError internal(String requestId) {
        return new ApiError(Code.INTERNAL, "this is our fault, not yours; the log has it as " + requestId);
    }

    ErrorClassification type() {
        return code.type;
    }

    Map<String, Object> extensions() {
        return Map.of("code", code.name());
    }
}
