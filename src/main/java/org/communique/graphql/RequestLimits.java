package org.communique.graphql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits that whoever runs the program can set.
 *
 * @param documentCharacters of a document
 * @param documentTokens of a document
 * @param fragments that a document defines
 * @param depth of fields within fields
 * @param aliases among the fields of one field
 * @param directives of a document
 * @param cost in nodes, see {@link Cost}
 * @param time that an operation may take
 * @param operations at the same time
 * @param operationsOfClient of one client at the same time
 * @param memory that all requests and answers under way take together; null: a fifth of the heap
 * @param connections at the same time; null: as many as a quarter of the heap has room for
 * @param answer in JSON, before it is compressed
 * @param body of a request
 * @param headers of a request, together
 * @param uri path and query of a request
 * @param headTime in which a request's line and headers must have arrived
 * @param bodyTime in which a body must have arrived
 * @param readingTime in which a caller must have read an answer
 * @param readingRate that a caller must read an answer with, a second
 */
@ConfigurationProperties("communique.limits")
public record RequestLimits(
        @DefaultValue("" + Limits.DOCUMENT_CHARACTERS) int documentCharacters,
        @DefaultValue("" + Limits.DOCUMENT_TOKENS) int documentTokens,
        @DefaultValue("" + Limits.FRAGMENTS) int fragments,
        @DefaultValue("" + Limits.DEPTH) int depth,
        @DefaultValue("" + Limits.ALIASES) int aliases,
        @DefaultValue("" + Limits.DIRECTIVES) int directives,
        @DefaultValue("" + Limits.COST) int cost,
        @DefaultValue(Limits.SECONDS + "s") Duration time,
        @DefaultValue("" + Limits.OPERATIONS) int operations,
        @DefaultValue("" + Limits.OPERATIONS_OF_CLIENT) int operationsOfClient,
        @Nullable DataSize memory,
        @Nullable Integer connections,
        @DefaultValue("" + Limits.ANSWER_BYTES) DataSize answer,
        @DefaultValue("" + Limits.BODY_BYTES) DataSize body,
        @DefaultValue("" + Limits.HEADER_BYTES) DataSize headers,
        @DefaultValue("" + Limits.URI_BYTES) DataSize uri,
        @DefaultValue(Limits.HEAD_SECONDS + "s") Duration headTime,
        @DefaultValue(Limits.BODY_SECONDS + "s") Duration bodyTime,
        @DefaultValue(Limits.READING_SECONDS + "s") Duration readingTime,
        @DefaultValue("" + Limits.READING_RATE) DataSize readingRate) {

    /** The part of the heap that requests and answers under way may take. */
    private static final int HEAP_SHARE = 5;

    /** Bytes that all requests and answers under way may take together. */
    public long memoryBytes() {
        return memory != null ? memory.toBytes() : Runtime.getRuntime().maxMemory() / HEAP_SHARE;
    }
}
