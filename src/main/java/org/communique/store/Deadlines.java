package org.communique.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long MongoDB may take; what the address says wins over it.
 *
 * @param timeout one command from its start to its end, retries included ({@code timeoutMS})
 * @param serverSelectionTimeout finding a server that may answer ({@code serverSelectionTimeoutMS})
 * @param connectTimeout opening one connection ({@code connectTimeoutMS})
 */
@ConfigurationProperties("communique.mongodb")
record Deadlines(
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("2s") Duration serverSelectionTimeout,
        @DefaultValue("1s") Duration connectTimeout) {

    void apply(MongoClientSettings.Builder settings) {
        settings.timeout(timeout.toMillis(), MILLISECONDS)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(serverSelectionTimeout.toMillis(), MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(Math.toIntExact(connectTimeout.toMillis()), MILLISECONDS));
    }
}
