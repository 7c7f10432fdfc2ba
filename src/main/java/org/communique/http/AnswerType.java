package org.communique.http;

import java.util.List;
import org.communique.graphql.ApiError;
import org.jspecify.annotations.Nullable;

/** The media types of an answer. The first is given where the caller does not say. */
enum AnswerType {
    /** Well-formed requests are answered 200, errors or not, as older clients expect. */
    JSON("application/json", ""),
    /** The status tells whether the request could be answered at all. */
    GRAPHQL("application/graphql-response+json", "application/*+json");

    /** Both, as an error message names them. */
    static final String OFFERED = "application/graphql-response+json, application/json";

    private static final int NO_MATCH = 0;

    private final String type;
    private final String suffixRange;
    private final String header;

    AnswerType(String type, String suffixRange) {
        this.type = type;
        this.suffixRange = suffixRange;
        this.header = type + ";charset=UTF-8";
    }

    /**
     * Returns the type that the Accept header prefers, after RFC 9110, 12.5.1; of equal ones the first named. Null where it admits none.
     *
     * @throws ApiError where the header is too long
     */
    static @Nullable AnswerType preferred(String accept) {
        if (accept.isEmpty()) {
            return JSON;
        }
        List<Preference> ranges = Preference.parse("Accept", accept);
        if (ranges.isEmpty() && accept.replace(",", "").isBlank()) {
            return JSON;
        }
        Preference json = JSON.closest(ranges);
        Preference graphql = GRAPHQL.closest(ranges);
        if (json == null || graphql == null) {
            return json != null ? JSON : graphql != null ? GRAPHQL : null;
        }
        boolean later = ranges.indexOf(graphql) < ranges.indexOf(json);
        return graphql.weight() > json.weight() || graphql.weight() == json.weight() && later ? GRAPHQL : JSON;
    }

    /** The most specific of the ranges that the type lies in, if it is acceptable. */
    private @Nullable Preference closest(List<Preference> ranges) {
        Preference closest = null;
        for (Preference range : ranges) {
            int precision = range.takesUtf8() ? precision(range.value()) : NO_MATCH;
            if (precision > (closest == null ? NO_MATCH : precision(closest.value()))) {
                closest = range;
            }
        }
        return closest == null || closest.weight() == 0 ? null : closest;
    }

    private int precision(String range) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.equals("application/*") || range.equals(suffixRange)) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : NO_MATCH;
    }

    /** As Content-Type says it. */
    String header() {
        return header;
    }

    /** Whether a well-formed request is answered 200 whatever comes of it. */
    boolean hidesErrors() {
        return this == JSON;
    }
}
