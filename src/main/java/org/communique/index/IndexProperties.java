package org.communique.index;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the index.
 *
 * @param index the folder that keeps it from one start to the next, one process a folder; null: in memory, built at each start
 * @param grace how long it stays open at a revision that is no longer current, for requests that still read that
 */
@ConfigurationProperties("communique.search")
record IndexProperties(
        @Nullable Path index, @DefaultValue("60s") Duration grace) {}
