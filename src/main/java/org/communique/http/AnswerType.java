package org.communique.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types of an answer. The first is given where the caller does not say. */
enum AnswerType {
    /** Well-formed requests are answered 200, errors or not, as older clients expect. */
    JSON(MediaType.APPLICATION_JSON),
    /** The status tells whether the request could be answered at all. */
    GRAPHQL(MediaType.parseMediaType("application/graphql-response+json"));

    /** Both, as an error message names them. */
    static final String OFFERED = "application/graphql-response+json, application/json";

    /** Clients send a few of them, again and again. */
    private static final Cache<String, Optional<AnswerType>> KNOWN =
            Caffeine.newBuilder().maximumSize(100).build();

    private final MediaType type;
    private final String header;

    AnswerType(MediaType type) {
        this.type = type;
        this.header = type + ";charset=UTF-8";
    }

    /** The type that the Accept header prefers, after RFC 9110; null where it admits none. */
    static @Nullable AnswerType preferred(String accept) {
        return KNOWN.get(accept, header -> Optional.ofNullable(preferredNew(header)))
                .orElse(null);
    }

    private static @Nullable AnswerType preferredNew(String accept) {
        if (accept.replace(",", "").isBlank()) {
            return JSON;
        }
        List<MediaType> ranges = ranges(accept).toList();
        return Stream.of(values())
                .map(answer -> new Offer(answer, answer.closest(ranges), ranges))
                .filter(Offer::isAcceptable)
                .min(Comparator.comparingDouble(Offer::rank).thenComparingInt(Offer::position))
                .map(Offer::answer)
                .orElse(null);
    }

    private record Offer(AnswerType answer, Optional<MediaType> range, List<MediaType> ranges) {

        boolean isAcceptable() {
            return range.isPresent() && range.get().getQualityValue() > 0;
        }

        double rank() {
            return -range.orElseThrow().getQualityValue();
        }

        int position() {
            return ranges.indexOf(range.orElseThrow());
        }
    }

    /** What cannot be read as a media range counts for nothing. */
    private static Stream<MediaType> ranges(String header) {
        return Stream.of(header.split(",")).map(String::strip).flatMap(range -> {
            try {
                return Stream.of(MediaType.parseMediaType(range));
            } catch (InvalidMediaTypeException none) {
                return Stream.empty();
            }
        });
    }

    /** The most specific of the ranges that the type lies in. */
    private Optional<MediaType> closest(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .filter(range ->
                        range.getCharset() == null || range.getCharset().equals(StandardCharsets.UTF_8))
                .min(Comparator.comparingInt(AnswerType::breadth));
    }

    private static int breadth(MediaType range) {
        return range.isWildcardType() ? 2 : range.isWildcardSubtype() ? 1 : 0;
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
