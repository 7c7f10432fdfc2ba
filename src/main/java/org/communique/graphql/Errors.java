package org.communique.graphql;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.SerializationError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The errors of an answer, each with its code and in words that are fit for a caller.
 *
 * @param first of them, as an error of ours
 * @param shown the errors as they stand in the answer
 * @param leftOut how many more there are
 */
public record Errors(ApiError first, List<Map<String, Object>> shown, int leftOut) {

    /** The errors that the engine found, at least one. */
    public static Errors of(List<GraphQLError> found, FaultLog faults) {
        List<Map<String, Object>> shown = found.stream()
                .limit(Limits.ERRORS)
                .map(error -> specification(error, explain(error, faults)))
                .toList();
        return new Errors(explain(found.get(0), faults), shown, found.size() - shown.size());
    }

    /**
     * The errors of fields that refuse the whole request: those about an argument, for which no other answer can be right. Each is told
     * once, however many rows it was found for.
     */
    public static List<GraphQLError> refusing(List<GraphQLError> found) {
        Map<List<Object>, GraphQLError> refusing = new LinkedHashMap<>();
        for (GraphQLError error : found) {
            ErrorCode code = code(error);
            if (code == ErrorCode.BAD_ARGUMENT || code == ErrorCode.BAD_CURSOR) {
                SourceLocation place = error.getLocations().get(0);
                refusing.putIfAbsent(
                        List.of(error.getMessage(), place),
                        new Refused(ApiError.found(code, error.getMessage()), place));
            }
        }
        return List.copyOf(refusing.values());
    }

    /** The one error of ours. */
    public static Errors of(ApiError error) {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("message", error.getMessage());
        specification.put("extensions", error.extensions());
        return new Errors(error, List.of(specification), 0);
    }

    /** The first half of them, for an answer that got too long. */
    public Errors half() {
        int kept = Math.max(1, shown.size() / 2);
        return new Errors(first, shown.subList(0, kept), leftOut + shown.size() - kept);
    }

    private static Map<String, Object> specification(GraphQLError found, ApiError error) {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("message", error.getMessage());
        List<SourceLocation> locations = found.getLocations();
        if (locations != null && !locations.isEmpty()) {
            specification.put(
                    "locations", locations.stream().map(Errors::specification).toList());
        }
        if (found.getPath() != null) {
            specification.put("path", found.getPath());
        }
        specification.put("extensions", error.extensions());
        return specification;
    }

    private static Map<String, Integer> specification(SourceLocation location) {
        Map<String, Integer> specification = new LinkedHashMap<>();
        specification.put("line", location.getLine());
        specification.put("column", location.getColumn());
        return specification;
    }

    private static ApiError explain(GraphQLError error, FaultLog faults) {
        if (error instanceof Refused refused) {
            return refused.error();
        }
        ErrorCode code = code(error);
        if (code != null) {
            return ApiError.found(code, Echo.inMessage(error.getMessage()));
        }
        if (error instanceof ValidationError) {
            return ApiError.found(ErrorCode.VALIDATION_ERROR, Wording.of(error.getMessage()));
        }
        if (error instanceof InvalidSyntaxError) {
            return unreadable(error.getMessage());
        }
        return explainAborted(error, faults);
    }

    /** The code that an error bears already; null where it is one of the engine's own. */
    private static @Nullable ErrorCode code(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().get("code") instanceof String code
                ? ErrorCode.valueOf(code)
                : null;
    }

    private static ApiError unreadable(String message) {
        if (message.startsWith(Wording.TOO_MANY_TOKENS)) {
            return ApiError.found(ErrorCode.TOO_LARGE, message);
        }
        ErrorCode code = message.startsWith(Wording.TOO_DEEP) ? ErrorCode.TOO_DEEP : ErrorCode.PARSE_ERROR;
        return ApiError.found(code, Wording.of(message));
    }

    private static ApiError explainAborted(GraphQLError error, FaultLog faults) {
        if (error instanceof BadFaithIntrospectionError) {
            return ApiError.introspectionTooBroad();
        }
        if (error instanceof IntrospectionDisabledError) {
            return ApiError.introspectionOff();
        }
        if (error instanceof AbortExecutionException) {
            return ApiError.timeout(Limits.SECONDS);
        }
        if (error instanceof UnknownOperationException) {
            return ApiError.found(ErrorCode.UNKNOWN_OPERATION, Wording.of(error.getMessage()));
        }
        if (error instanceof graphql.GraphQLException) { // all others of them are about variables
            return ApiError.found(ErrorCode.BAD_VARIABLE, Wording.of(error.getMessage()));
        }
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        return faults.internal(ResultPath.fromList(path), thrown(error));
    }

    private static Throwable thrown(GraphQLError error) {
        return error instanceof SerializationError unfit
                ? unfit.getException()
                : new IllegalStateException(error.getMessage());
    }
}
