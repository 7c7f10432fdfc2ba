package org.communique.seed;

import org.communique.MongoServer;
import org.communique.fact.Store;

/** A server of the tests, with what it is known to do. */
record KnownStore(MongoServer server) implements Store {

    @Override
    public boolean embedded() {
        return server == MongoServer.EMBEDDED;
    }

    @Override
    public boolean sessions() {
        return server == MongoServer.REPLICA_SET;
    }

    @Override
    public String describe() {
        return server.name();
    }
}
