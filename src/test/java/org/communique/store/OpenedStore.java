package org.communique.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.communique.MongoServer;

/** A server of the tests, spoken to as the program speaks to its own. */
class OpenedStore implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Deployment deployment;

    OpenedStore(ConnectionString address, MongoServer server) {
        this.server = server;
        this.client = MongoClients.create(settings(address));
        this.database = client.getDatabase(address.getDatabase());
        this.deployment = new Deployment(database, address, is(MongoServer.EMBEDDED));
    }

    private static MongoClientSettings settings(ConnectionString address) {
        var settings = MongoClientSettings.builder();
        new ClientDefaults(new Deadlines(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .customize(settings);
        return settings.applyConnectionString(address).build();
    }

    boolean is(MongoServer kind) {
        return server == kind;
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return database;
    }

    Deployment deployment() {
        return deployment;
    }

    /** What the store says of itself, as a pattern. */
    String description() {
        return switch (server) {
            case EMBEDDED -> "^embedded .*NOT for production";
            case STANDALONE -> "^MongoDB \\d+\\.\\d+\\.\\d+ standalone at [^@]+:\\d+$";
            case REPLICA_SET -> "^MongoDB \\d+\\.\\d+\\.\\d+ replica set docker-rs at [^@]+:\\d+$";
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
