package org.communique.fact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a process keeps at hand of each of the two states that it answers from, at one to two kilobytes each.
 *
 * @param facts that answers have in common: actors, posts, places, sources, meetings; 0 to keep none
 * @param rows of the first pages of nested lists: a meeting's first statements; 0 to keep none
 */
@ConfigurationProperties("communique.at-hand")
public record AtHand(
        @DefaultValue("50000") int facts,
        @DefaultValue("50000") int rows) {}
