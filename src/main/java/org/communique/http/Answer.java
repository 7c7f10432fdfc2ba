package org.communique.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.graphql.ApiError;
import org.communique.graphql.EntityTag;
import org.communique.graphql.Errors;
import org.communique.graphql.FaultLog;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered.
 *
 * @param status of HTTP
 * @param content none where there is no body
 * @param error the first in it; null where there is none
 * @param tag that names the answer; null where no cache may keep it
 */
record Answer(
        int status,
        Content content,
        @Nullable ApiError error,
        @Nullable EntityTag tag) {

    private static final int MOST_OF_A_REFUSAL = 64 * 1024;

    /** Nothing but an error. */
    static Answer refusal(ApiError error, AnswerType type) {
        return refusal(Errors.of(error), Map.of(), type);
    }

    /** An answer without errors. */
    static Answer of(Content content, @Nullable EntityTag tag) {
        return new Answer(200, content, null, tag);
    }

    /** The same under that tag; under none where nobody may keep it. */
    Answer under(@Nullable EntityTag tag) {
        return isKept() && tag != null ? new Answer(status, content, null, tag) : this;
    }

    /** Whether the same may be answered again. */
    boolean isKept() {
        return error == null;
    }

    /** What came of an operation; an {@link ApiError} where it has more bytes than it may have. */
    static Answer of(ExecutionResult result, AnswerType type, FaultLog faults, AnswerSize size) {
        Map<Object, Object> extensions = result.getExtensions() == null ? Map.of() : result.getExtensions();
        if (result.getErrors().isEmpty()) {
            return of(new Content(Json.bytes(body(result, null, extensions), size)), null);
        }
        List<GraphQLError> refusing = result.isDataPresent() ? Errors.refusing(result.getErrors()) : result.getErrors();
        if (!refusing.isEmpty()) {
            return refusal(Errors.of(refusing, faults), extensions, type);
        }
        Errors errors = Errors.of(result.getErrors(), faults);
        byte[] body = Json.bytes(body(result, errors, extensions), size);
        return new Answer(200, new Content(body), errors.first(), null);
    }

    /** What the caller has already. */
    static Answer notModified(EntityTag tag) {
        return new Answer(304, Content.NONE, null, tag);
    }

    private static Answer refusal(Errors errors, Map<Object, Object> extensions, AnswerType type) {
        byte[] body = Json.bytes(body(null, errors, extensions));
        if (body.length > MOST_OF_A_REFUSAL && errors.shown().size() > 1) {
            return refusal(errors.half(), extensions, type);
        }
        return new Answer(errors.first().status(type.hidesErrors()), new Content(body), errors.first(), null);
    }

    private static Map<String, Object> body(
            @Nullable ExecutionResult result, @Nullable Errors errors, Map<Object, Object> extensions) {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<Object, Object> more = new LinkedHashMap<>(extensions);
        if (errors != null) {
            body.put("errors", errors.shown());
            if (errors.leftOut() > 0) {
                more.put("errorsLeftOut", errors.leftOut());
            }
        }
        if (result != null) {
            body.put("data", result.getData());
        }
        if (!more.isEmpty()) {
            body.put("extensions", more);
        }
        return body;
    }
}
