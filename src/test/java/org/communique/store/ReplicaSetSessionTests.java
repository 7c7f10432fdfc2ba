package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ClientSessionOptions;
import com.mongodb.ConnectionString;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetSessionTests {

    @Test
    void readsInOneSessionWhatWasKnownToAnother(ConnectionString address, MongoServer server) {
        var causally = ClientSessionOptions.builder().causallyConsistent(true).build();
        try (var store = new OpenedStore(address, server);
                var writing = store.client().startSession(causally);
                var reading = store.client().startSession(causally)) {
            var facts = store.database().getCollection("facts");
            facts.insertOne(writing, new Document("_id", 1));

            reading.advanceClusterTime(writing.getClusterTime());
            reading.advanceOperationTime(writing.getOperationTime());

            assertThat(facts.find(reading).first()).containsEntry("_id", 1);
        }
    }
}
