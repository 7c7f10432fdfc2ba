package org.communique;

import java.util.Optional;
import java.util.function.Supplier;
import org.communique.store.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/** A MongoDB that tests run on, started when the first of them needs it and shared by all of them. */
public enum MongoServer {
    /** The emulated one, in this process. */
    EMBEDDED(EmbeddedMongo::start),
    /** A real one in a container. */
    STANDALONE(() -> MongoServerContainer.start(false)),
    /** A real replica set of one member in a container. */
    REPLICA_SET(() -> MongoServerContainer.start(true));

    private final Supplier<String> source;
    private @Nullable String address;
    private @Nullable String missing;

    MongoServer(Supplier<String> source) {
        this.source = source;
    }

    /** Why this server cannot be had here; starts it if it can. */
    public synchronized Optional<String> missing() {
        if (address == null && missing == null) {
            try {
                address = source.get();
            } catch (MongoServerMissing reason) {
                missing = reason.getMessage();
            }
        }
        return Optional.ofNullable(missing);
    }

    /** The address of a database of this server. */
    public synchronized String uri(String database) {
        missing().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return address + "/" + database;
    }
}
