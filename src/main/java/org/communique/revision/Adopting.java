package org.communique.revision;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process follows what is published.
 *
 * @param poll how often it looks for a newer state
 * @param spacing looks that are asked for begin at least that long after one another, however many ask
 * @param patience how long a request waits for a look
 */
@ConfigurationProperties("communique.revision")
record Adopting(
        @DefaultValue(POLL) Duration poll,
        @DefaultValue(SPACING) Duration spacing,
        @DefaultValue(PATIENCE) Duration patience) {

    static final String POLL = "1s";
    static final String SPACING = "1s";
    static final String PATIENCE = "2s";
}
