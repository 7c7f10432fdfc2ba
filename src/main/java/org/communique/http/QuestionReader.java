package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.graphql.ApiError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request asks, and refuses what is no well-formed GraphQL-over-HTTP request, naming the parameter. */
final class QuestionReader {

    private static final int JSON_DEPTH = 50;
    private static final int JSON_DIGITS = 1_000;
    /** Names, values, brackets and braces: what JSON of 256 KB can hold of them would take a hundred times as much memory. */
    static final int JSON_TOKENS = 10_000;

    private static final String RULE =
            " must be JSON, no key twice, at most %d levels deep, with numbers of at most %,d characters and at most %,d tokens";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> PARAMETERS =
            List.of("query", "documentId", "operationName", "variables", "extensions");
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JSON_DEPTH)
                            .maxNumberLength(JSON_DIGITS)
                            .maxTokenCount(JSON_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // Jackson would keep names for good, as many and as long as callers send.
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private QuestionReader() {}

    /** From a body. */
    static Question fromBody(String body) {
        return question(map("the body", body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body));
    }

    /** From a query string; an empty parameter is none. */
    static Question fromAddress(HttpServletRequest request) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (String name : PARAMETERS) {
            String value = parameter(request, name);
            if (value != null && !value.isEmpty()) {
                boolean json = name.equals("variables") || name.equals("extensions");
                parameters.put(name, json ? object(name, value) : value);
            }
        }
        return question(parameters);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String[] values;
        try {
            values = request.getParameterValues(name);
        } catch (IllegalStateException unreadable) {
            throw ApiError.badRequest("the query string must be percent-encoded UTF-8");
        }
        if (values != null && values.length > 1) {
            throw ApiError.badRequest(name + " is given more than once");
        }
        return values == null ? null : values[0];
    }

    private static Question question(Map<String, @Nullable Object> parameters) {
        String query = text(parameters, "query");
        String documentId = text(parameters, "documentId");
        Map<String, @Nullable Object> extensions = map(parameters, "extensions");
        if (query == null && documentId == null && extensions.get(TrustedDocuments.PERSISTED_QUERY) == null) {
            throw ApiError.badRequest("query is missing: it is the document, as a string");
        }
        String operation = text(parameters, "operationName");
        return new Question(
                query,
                documentId,
                operation == null || operation.isEmpty() ? null : operation,
                map(parameters, "variables"),
                extensions);
    }

    private static @Nullable String text(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof String)) {
            throw ApiError.badRequest(name + " must be a string");
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static Map<String, @Nullable Object> map(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof Map)) {
            throw ApiError.badRequest(name + " must be an object");
        }
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    private static @Nullable Map<String, @Nullable Object> object(String name, String json) {
        return json.strip().equals("null") ? null : map(name, json);
    }

    private static Map<String, @Nullable Object> map(String name, String json) {
        try {
            if (json.strip().startsWith("{")) {
                return JSON.readValue(json, MAP);
            }
            JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw ApiError.badRequest(name + RULE.formatted(JSON_DEPTH, JSON_DIGITS, JSON_TOKENS) + place(unreadable));
        }
        throw ApiError.badRequest(name + " must be a JSON object");
    }

    private static String place(JacksonException unreadable) {
        var location = unreadable.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ": see line %d column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
