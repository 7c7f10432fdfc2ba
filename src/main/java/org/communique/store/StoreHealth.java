package org.communique.store;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Whether the database answers, asked by one ping. */
@Component("storeHealthIndicator")
class StoreHealth extends AbstractHealthIndicator {

    private final MongoDatabaseFactory databases;

    StoreHealth(MongoDatabaseFactory databases) {
        super("the database does not answer");
        this.databases = databases;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        databases.getMongoDatabase().runCommand(new Document("ping", 1));
        health.up();
    }
}
