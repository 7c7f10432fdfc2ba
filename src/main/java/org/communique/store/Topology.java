package org.communique.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a MongoDB server says of itself. */
record Topology(Kind kind, String version, @Nullable String set, int wireVersion) {

    /** The wire version of MongoDB 5.0, the first whose {@code $lookup} takes {@code localField} and {@code pipeline}. */
    private static final int MONGODB_5_0 = 13;

    enum Kind {
        STANDALONE,
        REPLICA_SET,
        /** A member that waits for its replica set to be initiated. */
        UNINITIATED,
        SHARDED
    }

    static Topology of(Document hello, String version) {
        return new Topology(kind(hello), version, hello.getString("setName"), hello.getInteger("maxWireVersion"));
    }

    private static Kind kind(Document hello) {
        if ("isdbgrid".equals(hello.getString("msg"))) {
            return Kind.SHARDED;
        }
        if (hello.getString("setName") != null) {
            return Kind.REPLICA_SET;
        }
        return hello.getBoolean("isreplicaset", false) ? Kind.UNINITIATED : Kind.STANDALONE;
    }

    /** Whether the answer stays true. */
    boolean settled() {
        return kind != Kind.UNINITIATED;
    }

    boolean joinsArrayKeys() {
        return wireVersion >= MONGODB_5_0;
    }

    boolean sessions() {
        return kind == Kind.REPLICA_SET || kind == Kind.SHARDED;
    }

    @Override
    public String toString() {
        return "MongoDB " + version
                + switch (kind) {
                    case STANDALONE -> " standalone";
                    case REPLICA_SET -> " replica set " + set;
                    case UNINITIATED -> " replica set, not yet initiated,";
                    case SHARDED -> " sharded cluster";
                };
    }
}
