package org.communique.fact;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** A point in a cluster's own time (MongoDB's causal consistency): whoever reads after it sees all that was written before. */
public record Moment(BsonTimestamp operationTime, @Nullable BsonDocument clusterTime) {

    /** The moment of what the session did last; null where the server tells none. */
    static @Nullable Moment of(ClientSession session) {
        BsonTimestamp time = session.getOperationTime();
        return time == null ? null : new Moment(time, session.getClusterTime());
    }

    /** Begins a session whose reads come one after another. */
    static ClientSession session(MongoDatabaseFactory databases) {
        return databases.getSession(
                ClientSessionOptions.builder().causallyConsistent(true).build());
    }

    /** Begins a session whose reads come after this moment. */
    public ClientSession sessionAfter(MongoDatabaseFactory databases) {
        ClientSession session = session(databases);
        session.advanceOperationTime(operationTime);
        if (clusterTime != null) {
            session.advanceClusterTime(clusterTime);
        }
        return session;
    }
}
