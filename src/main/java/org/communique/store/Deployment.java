package org.communique.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.stereotype.Component;

/** What the server says of itself, asked at the first contact and kept. */
@Component
class Deployment implements Store {

    private static final int JOINS_ARRAY_KEYS_SINCE = 5;

    private final StoreProperties properties;
    private final MongoConnectionDetails connection;
    private final ObjectProvider<MongoClient> client;
    private volatile @Nullable Server server;

    Deployment(StoreProperties properties, MongoConnectionDetails connection, ObjectProvider<MongoClient> client) {
        this.properties = properties;
        this.connection = connection;
        this.client = client;
    }

    private record Server(
            String version, int major, @Nullable String replicaSet, boolean sharded) {}

    @Override
    public boolean embedded() {
        return properties.embedded();
    }

    @Override
    public boolean joinsArrayKeys() {
        return !embedded() && server().major() >= JOINS_ARRAY_KEYS_SINCE;
    }

    @Override
    public boolean sessions() {
        return !embedded() && (server().replicaSet() != null || server().sharded());
    }

    @Override
    public String describe() {
        if (embedded()) {
            return "embedded store (emulated MongoDB in memory, not for production)";
        }
        List<String> hosts = connection.getConnectionString().getHosts();
        try {
            Server known = server();
            String topology = known.replicaSet() != null ? "replica set " + known.replicaSet() : "standalone";
            return "MongoDB %s, %s, at %s"
                    .formatted(known.version(), known.sharded() ? "sharded" : topology, String.join(",", hosts));
        } catch (MongoException unreachable) {
            return "MongoDB at " + String.join(",", hosts) + ", not reachable yet";
        }
    }

    private Server server() {
        Server known = server;
        if (known == null) {
            known = ask();
            server = known;
        }
        return known;
    }

    private Server ask() {
        MongoDatabase admin = client.getObject().getDatabase("admin");
        Document hello = admin.runCommand(new Document("hello", 1));
        Document build = admin.runCommand(new Document("buildInfo", 1));
        int major = build.getList("versionArray", Integer.class).get(0);
        return new Server(
                build.getString("version"),
                major,
                hello.getString("setName"),
                "isdbgrid".equals(hello.getString("msg")));
    }
}
