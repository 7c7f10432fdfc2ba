package org.communique.graphql;

/** What clients can rely on to tell one failure from another: it stands in {@code extensions.code} and does not change. */
public enum ErrorCode {
    /** It is no well-formed GraphQL-over-HTTP request: no JSON, no {@code query}, a parameter of the wrong type. */
    BAD_REQUEST(400, true),
    /** Nothing is served at this address. */
    NOT_FOUND(404, true),
    /** The method is none that the address answers to; {@code Allow} lists them. GET answers queries only. */
    METHOD_NOT_ALLOWED(405, true),
    /** {@code Accept} admits no type that the answer can have. */
    NOT_ACCEPTABLE(406, true),
    /** The body did not arrive in time. */
    REQUEST_TOO_SLOW(408, true),
    /** The body (413), the address (414) or the headers (431) are too large. */
    REQUEST_TOO_LARGE(413, true),
    /** The body is not announced as JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(415, true),
    /** As many operations as the server takes on are under way: ask again after {@code Retry-After} seconds. */
    BUSY(503, true),
    /** The operation took too long and was stopped: ask for less. */
    TIMEOUT(503, true),

    /** The document is no GraphQL. */
    PARSE_ERROR(400, false),
    /** The document does not agree with the schema. */
    VALIDATION_ERROR(400, false),
    /** The document has no operation of that name, or several and no name is given. */
    UNKNOWN_OPERATION(400, false),
    /** A variable's value is not of the variable's type. */
    BAD_VARIABLE(400, false),
    /** No trusted document has this id. */
    UNKNOWN_DOCUMENT(400, false),
    /** The server answers trusted documents only, and this is none. */
    UNTRUSTED_DOCUMENT(403, false),
    /** The document has too many characters, tokens or fragments. */
    TOO_LARGE(400, false),
    /** The document nests too deep. */
    TOO_DEEP(400, false),
    /** A field has too many aliases in it. */
    TOO_MANY_ALIASES(400, false),
    /** The document has too many directives. */
    TOO_MANY_DIRECTIVES(400, false),
    /** The operation would have to read too many nodes, or the answer would be too large. */
    TOO_COSTLY(400, false),

    /** An argument's value breaks a rule that the schema's types cannot say. The whole request is refused. */
    BAD_ARGUMENT(400, false),
    /** A cursor is damaged, or is one of another list, sort or filter. The whole request is refused. */
    BAD_CURSOR(400, false),
    /** Nothing has been published yet: ask again later. */
    NOT_READY(503, true),
    /** The database does not answer in time: ask again later. */
    UNAVAILABLE(503, true),
    /** Our fault; the log has it under the request's id. */
    INTERNAL(500, true);

    private final int status;
    private final boolean always;

    ErrorCode(int status, boolean always) {
        this.status = status;
        this.always = always;
    }

    /** The HTTP status of an answer that has no {@code data}. */
    int status() {
        return status;
    }

    /** Whether the status is the same for answers of type {@code application/json}, which otherwise are 200 once the request is well-formed. */
    boolean always() {
        return always;
    }
}
