package org.communique.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;

/** The store at hand: asked once what it is, at the first contact that succeeds, since it may be away at the start. */
class Deployment implements Store {

    private final MongoDatabase database;
    private final ConnectionString address;
    private final boolean embedded;

    /** Two threads may both ask; they get the same answer, and either may keep it. */
    private volatile @Nullable Topology known;

    Deployment(MongoDatabase database, ConnectionString address, boolean embedded) {
        this.database = database;
        this.address = address;
        this.embedded = embedded;
    }

    @Override
    public boolean embedded() {
        return embedded;
    }

    @Override
    public boolean sessions() {
        return !embedded && topology().sessions();
    }

    @Override
    public String describe() {
        if (embedded) {
            return EmbeddedServer.DESCRIPTION;
        }
        String hosts = String.join(",", address.getHosts());
        try {
            return topology() + " at " + hosts;
        } catch (MongoException away) {
            return "MongoDB at " + hosts + " (not reached yet)";
        }
    }

    private Topology topology() {
        Topology topology = known;
        if (topology == null) {
            topology = Topology.of(command("hello"), command("buildInfo").getString("version"));
            if (topology.settled()) {
                known = topology;
            }
        }
        return topology;
    }

    private Document command(String name) {
        return database.runCommand(new Document(name, 1), database.getReadPreference());
    }
}
