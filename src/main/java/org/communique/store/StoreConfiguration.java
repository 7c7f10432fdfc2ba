package org.communique.store;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the MongoDB that is named, or starts the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoConnectionDetails connection(StoreProperties properties, EmbeddedServer embedded) {
        ConnectionString address = properties.embedded() ? embedded.start() : MongoAddress.parse(properties.uri());
        return () -> address;
    }

    /** Every call has a deadline; what the address says itself wins. */
    @Bean
    MongoClientSettingsBuilderCustomizer deadlines(StoreProperties properties, MongoConnectionDetails connection) {
        ConnectionString address = connection.getConnectionString();
        return settings -> {
            settings.applicationName("communique");
            if (address.getTimeout() == null) {
                settings.timeout(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            }
            if (address.getServerSelectionTimeout() == null) {
                settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(
                        properties.serverSelectionTimeout().toMillis(), TimeUnit.MILLISECONDS));
            }
            if (address.getConnectTimeout() == null) {
                settings.applyToSocketSettings(socket -> socket.connectTimeout(
                        Math.toIntExact(properties.connectTimeout().toMillis()), TimeUnit.MILLISECONDS));
            }
            if (address.getReadPreference() == null) {
                settings.readPreference(ReadPreference.primaryPreferred());
            }
            if (!properties.embedded()) {
                settings.readConcern(
                        address.getReadConcern() == null ? ReadConcern.MAJORITY : address.getReadConcern());
                settings.writeConcern(WriteConcern.MAJORITY);
            }
        };
    }
}
