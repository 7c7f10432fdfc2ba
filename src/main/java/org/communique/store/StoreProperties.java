package org.communique.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which MongoDB, and how long we wait for it.
 *
 * @param uri its connection string; blank: the embedded store
 * @param timeout for one command, from its start to its last byte
 * @param serverSelectionTimeout for finding a server that can take it
 * @param connectTimeout for opening a connection
 */
@ConfigurationProperties("communique.mongodb")
record StoreProperties(
        @Nullable String uri,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("2s") Duration serverSelectionTimeout,
        @DefaultValue("1s") Duration connectTimeout) {

    static final String DATABASE = "communique";

    boolean embedded() {
        return uri == null || uri.isBlank();
    }
}
