package org.communique.seed;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.function.Supplier;
import org.communique.fact.Store;
import org.testcontainers.mongodb.MongoDBContainer;

/** A server that the tests run on, started when first needed. */
enum Server {
    EMBEDDED(true, false, Server::embedded),
    STANDALONE(false, false, () -> container(false)),
    REPLICA_SET(false, true, () -> container(true));

    private final boolean embedded;
    private final boolean sessions;
    private final Supplier<String> start;
    private String uri = "";

    Server(boolean embedded, boolean sessions, Supplier<String> start) {
        this.embedded = embedded;
        this.sessions = sessions;
        this.start = start;
    }

    synchronized String uri() {
        if (uri.isEmpty()) {
            uri = start.get();
        }
        return uri;
    }

    Store store() {
        return new TestStore(embedded, sessions, name());
    }

    private record TestStore(boolean embedded, boolean sessions, String describe) implements Store {
        @Override
        public boolean joinsArrayKeys() {
            return !embedded;
        }
    }

    private static String embedded() {
        return new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }

    private static String container(boolean replicaSet) {
        var mongo = new MongoDBContainer("mongo:6.0.5");
        if (replicaSet) {
            mongo.withReplicaSet();
        }
        mongo.start();
        return replicaSet ? mongo.getReplicaSetUrl() : mongo.getConnectionString();
    }
}
