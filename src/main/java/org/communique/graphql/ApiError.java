package org.communique.graphql;

import java.util.Locale;
import java.util.Map;

/**
 * Everything that can be wrong with a request, and how we say it: each message names the thing, the value and the rule. The code stands in
 * {@code extensions.code} and does not change.
 */
public final class ApiError extends RuntimeException {

    private final ErrorCode code;
    private final int status;

    private ApiError(ErrorCode code, String message, Object... values) {
        this(code, code.status(), message, values);
    }

    private ApiError(ErrorCode code, int status, String message, Object... values) {
        super(String.format(Locale.ROOT, message, values), null, false, false);
        this.code = code;
        this.status = status;
    }

    static ApiError pageSize(String argument, int size) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT, "%s must be between 1 and %d, not %d", argument, Limits.MAX_PAGE, size);
    }

    static ApiError bothDirections() {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT,
                "first and after page forward, last and before page backward: use one pair, not both");
    }

    static ApiError sortKeys(int keys) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "sort takes at most %d keys, not %d", Limits.MAX_SORT_KEYS, keys);
    }

    static ApiError sortTwice(String key) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "sort names %s twice: each key counts once", key);
    }

    /** More ids in one look-up than it takes. */
    static ApiError tooManyIds(String argument, int ids) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "%s takes at most %d ids, not %d", argument, Limits.MAX_IDS, ids);
    }

    static ApiError sortAgainst() {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT,
                "sort: ID behind another key runs in the direction of that key; no index serves the opposite");
    }

    static ApiError filterTooDeep(String path) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT,
                "%s: and, or and not are nested at most %d deep",
                shown(path),
                Limits.MAX_FILTER_DEPTH);
    }

    static ApiError tooManyValues(String path, int values) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT, "%s takes at most %d values, not %d", shown(path), Limits.MAX_VALUES, values);
    }

    static ApiError tooManyConditions(String path) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT,
                "filter takes at most %d conditions; %s is one more",
                Limits.MAX_CONDITIONS,
                shown(path));
    }

    static ApiError textTooLong(String path, int length) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT, "%s takes at most %d characters, not %d", shown(path), Limits.MAX_TEXT, length);
    }

    static ApiError noText(String path) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT, "%s must be text: no NUL, and no half of a surrogate pair", shown(path));
    }

    /** A condition on other facts, beyond those of one filter. */
    public static ApiError tooManyJoins(String path) {
        return new ApiError(
                ErrorCode.BAD_ARGUMENT,
                "filter takes at most %d conditions on other facts (relations, related facts by more than their ids); %s is one more",
                Limits.MAX_JOINS,
                shown(path));
    }

    /** There is nothing to look words up in. */
    public static ApiError noWords(String path) {
        return new ApiError(ErrorCode.NOT_READY, "%s cannot be answered: there is no search index yet", path);
    }

    /** A facet that is asked for twice. */
    static ApiError facetTwice(String key) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "by names %s twice: each key counts once", key);
    }

    /** The end of a long path says most. */
    private static String shown(String path) {
        return path.length() <= Limits.MAX_PATH ? path : "…" + path.substring(path.length() - Limits.MAX_PATH);
    }

    static ApiError damagedCursor(String argument, String cursor) {
        return new ApiError(
                ErrorCode.BAD_CURSOR,
                "%s must be a cursor that this API gave out, unchanged, not %s",
                argument,
                Echo.of(cursor));
    }

    static ApiError foreignCursor(String argument, String list) {
        return new ApiError(
                ErrorCode.BAD_CURSOR,
                "%s is a cursor of another list, sort or filter than this one (%s)",
                argument,
                list);
    }

    /** A search without anything to search for. */
    public static ApiError blankText(String argument) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "%s must have at least one word, and is blank", argument);
    }

    /** A text to search for that is longer than is searched. */
    public static ApiError longText(String argument, int most, int length) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "%s takes at most %d characters, not %d", argument, most, length);
    }

    /** A text to search for of more words than are searched. */
    public static ApiError manyWords(String argument, int most, int words) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "%s takes at most %d words, not %d", argument, most, words);
    }

    /** A limit of facet values out of bounds. */
    static ApiError facetLimit(int most, int limit) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, "limit must be between 1 and %d, not %d", most, limit);
    }

    /** The answer while there is no published revision. */
    public static ApiError notReady() {
        return new ApiError(ErrorCode.NOT_READY, "nothing has been published yet: ask again in a few seconds");
    }

    static ApiError unavailable() {
        return new ApiError(ErrorCode.UNAVAILABLE, "the database does not answer in time: ask again in a few seconds");
    }

    /** Our own fault, of which a caller learns nothing but where the log has it. */
    public static ApiError internal(String requestId) {
        return new ApiError(ErrorCode.INTERNAL, "this is our fault, not yours; the log has it as %s", requestId);
    }

    /** The operation ran out of time. */
    public static ApiError timeout(long seconds) {
        return new ApiError(ErrorCode.TIMEOUT, "the operation was stopped after %d s: ask for less at once", seconds);
    }

    /** As many operations as the server takes on are under way. */
    public static ApiError busy() {
        return new ApiError(ErrorCode.BUSY, "the server is busy: ask again in a second");
    }

    static ApiError documentTooLong(int limit, int characters) {
        return new ApiError(ErrorCode.TOO_LARGE, "a document has at most %,d characters, not %,d", limit, characters);
    }

    static ApiError numberTooLong(int limit) {
        return new ApiError(ErrorCode.TOO_LARGE, "a document has at most %d digits in a row", limit);
    }

    static ApiError tooManyFragments(int limit, int fragments) {
        return new ApiError(ErrorCode.TOO_LARGE, "a document has at most %,d fragments, not %,d", limit, fragments);
    }

    static ApiError brokenText() {
        return new ApiError(
                ErrorCode.PARSE_ERROR, "the document is no Unicode text: half of a surrogate pair stands alone in it");
    }

    static ApiError unreadable() {
        return new ApiError(
                ErrorCode.PARSE_ERROR,
                "the document cannot be read: an escape in a string is beyond \\u{10FFFF},"
                        + " or the exponent of a number is beyond 2147483647");
    }

    static ApiError tooDeep(int limit) {
        return new ApiError(
                ErrorCode.TOO_DEEP, "fields nest at most %d deep, fragments counted where they are spread", limit);
    }

    static ApiError tooManyAliases(int limit, String parent) {
        return new ApiError(
                ErrorCode.TOO_MANY_ALIASES,
                "%s has more than %d aliases in it: split the request",
                Echo.of(parent),
                limit);
    }

    static ApiError tooManyDirectives(int limit) {
        return new ApiError(ErrorCode.TOO_MANY_DIRECTIVES, "a document has at most %d directives", limit);
    }

    static ApiError tooCostly(long limit, Cost cost) {
        return cost.nodes() > limit
                ? new ApiError(
                        ErrorCode.TOO_COSTLY,
                        "the operation may read %,d nodes and the limit is %,d: ask for smaller pages or fewer nested lists",
                        cost.nodes(),
                        limit)
                : new ApiError(
                        ErrorCode.TOO_COSTLY,
                        "the answer is expected to have %,d bytes and the limit is %,d: ask for smaller pages or fewer fields",
                        cost.bytes(),
                        limit * Cost.BYTES);
    }

    /** An answer that would be larger than it may be. */
    public static ApiError answerTooLarge(long limit) {
        return new ApiError(
                ErrorCode.TOO_COSTLY,
                "the answer would have more than %,d bytes: ask for smaller pages, or for fewer fields",
                limit);
    }

    static ApiError introspectionTooBroad() {
        return new ApiError(
                ErrorCode.TOO_COSTLY,
                "this is more than one introspection in a request: ask for __schema and for each list of __Type once");
    }

    static ApiError introspectionOff() {
        return new ApiError(ErrorCode.VALIDATION_ERROR, "introspection is switched off here");
    }

    /** The engine's own finding, in the engine's own words. */
    static ApiError found(ErrorCode code, String message) {
        return new ApiError(code, "%s", message);
    }

    /** No trusted document is known by that id. */
    public static ApiError unknownDocument(String id) {
        return new ApiError(ErrorCode.UNKNOWN_DOCUMENT, "no trusted document has the id %s", Echo.of(id));
    }

    /** The same in the words by which Apollo's clients know to send the document itself. */
    public static ApiError persistedQueryNotFound() {
        return new ApiError(ErrorCode.UNKNOWN_DOCUMENT, "PersistedQueryNotFound");
    }

    /** The server answers trusted documents only. */
    public static ApiError untrustedDocument() {
        return new ApiError(
                ErrorCode.UNTRUSTED_DOCUMENT, "this server answers trusted documents only: send the documentId of one");
    }

    /** It is no well-formed GraphQL-over-HTTP request. */
    public static ApiError badRequest(String rule) {
        return new ApiError(ErrorCode.BAD_REQUEST, "%s", rule);
    }

    /** Nothing is served at the address; the API is served at another. */
    public static ApiError notFound(String api) {
        return new ApiError(ErrorCode.NOT_FOUND, "nothing is served at this address: the API is at %s", api);
    }

    /** The method is none that is answered here. */
    public static ApiError methodNotAllowed(String allowed) {
        return new ApiError(ErrorCode.METHOD_NOT_ALLOWED, "use one of the methods %s", allowed);
    }

    /** GET was sent with something else than a query. */
    public static ApiError queriesOnly() {
        return new ApiError(ErrorCode.METHOD_NOT_ALLOWED, "GET answers queries only: use POST");
    }

    /** {@code Accept} admits nothing that the answer could be. */
    public static ApiError notAcceptable(String offered) {
        return new ApiError(ErrorCode.NOT_ACCEPTABLE, "the answer can be one of %s", offered);
    }

    /** The body is no JSON in UTF-8. */
    public static ApiError unsupportedMediaType() {
        return new ApiError(
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                "send the body as Content-Type: application/json, in UTF-8 and not compressed");
    }

    /** The body has more bytes than are read. */
    public static ApiError bodyTooLarge(long limit) {
        return new ApiError(ErrorCode.REQUEST_TOO_LARGE, 413, "the body has at most %,d bytes", limit);
    }

    /** Path and query have more bytes than are read. */
    public static ApiError uriTooLong(long limit) {
        return new ApiError(ErrorCode.REQUEST_TOO_LARGE, 414, "path and query have at most %,d bytes: use POST", limit);
    }

    /** The headers have more bytes than are read. */
    public static ApiError headersTooLarge(long limit) {
        return new ApiError(ErrorCode.REQUEST_TOO_LARGE, 431, "the headers have at most %,d bytes together", limit);
    }

    /** A header has more characters than are read. */
    public static ApiError headerTooLong(String name, int limit, int length) {
        return new ApiError(
                ErrorCode.REQUEST_TOO_LARGE, 431, "%s has at most %,d characters, not %,d", name, limit, length);
    }

    /** A header has more values than are read. */
    public static ApiError tooManyHeaderValues(String name, int limit, int values) {
        return new ApiError(
                ErrorCode.REQUEST_TOO_LARGE, 431, "%s has at most %,d values, not %,d", name, limit, values);
    }

    /** The body did not arrive in time. */
    public static ApiError tooSlow(long seconds) {
        return new ApiError(ErrorCode.REQUEST_TOO_SLOW, "the body must arrive within %d seconds", seconds);
    }

    /** What went wrong, for a program. */
    public ErrorCode code() {
        return code;
    }

    /** The HTTP status of an answer that has no data; {@code hidden} where the answer is of a type that tells errors in its body alone. */
    public int status(boolean hidden) {
        return hidden && !code.always() ? 200 : status;
    }

    Map<String, Object> extensions() {
        return Map.of("code", code.name());
    }
}
