package org.communique.store;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Up while MongoDB answers a ping within its deadline. */
class StoreHealth implements HealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoDatabaseFactory databases;

    StoreHealth(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    @Override
    public Health health() {
        var database = databases.getMongoDatabase();
        try {
            database.runCommand(PING, database.getReadPreference());
            return Health.up().build();
        } catch (MongoException away) {
            return Health.down().build();
        }
    }
}
