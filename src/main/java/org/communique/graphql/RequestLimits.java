package org.communique.graphql;

import java.time.Duration;
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
 * @param answer in JSON, before it is compressed
 * @param body of a request
 * @param headers of a request, together
 * @param uri path and query of a request
 * @param bodyTime in which a body must have arrived
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
        @DefaultValue("" + Limits.ANSWER_BYTES) DataSize answer,
        @DefaultValue("" + Limits.BODY_BYTES) DataSize body,
        @DefaultValue("" + Limits.HEADER_BYTES) DataSize headers,
        @DefaultValue("" + Limits.URI_BYTES) DataSize uri,
        @DefaultValue(Limits.BODY_SECONDS + "s") Duration bodyTime) {}
