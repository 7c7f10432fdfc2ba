package org.communique.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a MongoDB server says of itself. */
record Topology(Kind kind, String version, @Nullable String set) {

    enum Kind {
        STANDALONE,
        REPLICA_SET,
        /** A member that waits for its replica set to be initiated. */
        UNINITIATED,
        SHARDED
    }

    static Topology of(Document hello, String version) {
        return new Topology(kind(hello), version, hello.getString("setName"));
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
