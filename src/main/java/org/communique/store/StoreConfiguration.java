package org.communique.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import org.communique.fact.LimitedDatabaseFactory;
import org.communique.fact.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Opens the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Deadlines.class, MongoProperties.class})
class StoreConfiguration {

    /** Gives way, unopened, to an address that comes from elsewhere, such as the container of a test. */
    @Bean
    @Lazy
    @Fallback
    MongoConnectionDetails mongoConnection(MongoProperties properties, ObjectProvider<SslBundles> bundles) {
        return MongoAddress.isGiven(properties)
                ? new MongoAddress(properties, bundles.getIfAvailable())
                : new EmbeddedServer();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer clientDefaults(Deadlines deadlines) {
        return new ClientDefaults(deadlines);
    }

    /** Instead of Boot's. Its commands end with the time of their work, and what it writes a majority has. */
    @Bean
    MongoTemplate mongoTemplate(
            MongoClient client, MongoDatabaseFactory databases, MongoConverter converter, Store store) {
        String name = databases.getMongoDatabase().getName();
        MongoTemplate template = new MongoTemplate(new LimitedDatabaseFactory(client, name), converter);
        if (!store.embedded()) {
            template.setWriteConcern(WriteConcern.MAJORITY);
        }
        return template;
    }

    @Bean
    Store store(MongoDatabaseFactory databases, MongoConnectionDetails connection) {
        return new Deployment(
                databases.getMongoDatabase(), connection.getConnectionString(), connection instanceof EmbeddedServer);
    }

    /** Instead of Boot's, which lists all databases and greets each of them. */
    @Bean
    HealthIndicator mongoHealthIndicator(MongoDatabaseFactory databases) {
        return new StoreHealth(databases);
    }
}
