package org.communique.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search index stands and how long others wait for it.
 *
 * @param index the folder that keeps it from one start to the next, one process a folder; null: in memory, built anew at each start
 * @param patience how long the adoption of a revision waits for the index; after that, searches are NOT_READY until the index is
 * @param grace how long the index of a revision that is no longer current is kept for requests that still read it
 */
@ConfigurationProperties("communique.search")
record SearchProperties(
        @Nullable Path index,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("60s") Duration grace) {}
