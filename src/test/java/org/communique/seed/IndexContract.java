package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Indexes;
import org.junit.jupiter.api.Test;

/** The indexes of real servers. */
abstract class IndexContract extends ArchiveContract {

    private static final Map<String, String> REMARKS = Map.of(
            "_id_", "{\"_id\": 1}",
            "by-id", "{\"id\": 1, \"until\": 1}",
            "by-since", "{\"since\": 1}",
            "by-until", "{\"until\": 1}");

    @Test
    void areMadeByName() {
        archive.bean(Indexes.class).make();

        assertThat(indexes("remarks")).isEqualTo(REMARKS);
        assertThat(indexes("revisions")).containsEntry("by-state", "{\"state\": 1, \"_id\": 1}");
    }

    @Test
    void areMadeAnewWhereTheyHaveChangedAndThoseOfEarlierVersionsAreDropped() {
        var remarks = archive.database().getCollection("remarks");
        remarks.createIndex(new Document("keys.text", 1).append("id", 1), new IndexOptions().name("by-text"));
        remarks.createIndex(new Document("until", 1).append("id", 1), new IndexOptions().name("by-until"));
        remarks.createIndex(new Document("id", 1.0).append("until", 1.0), new IndexOptions().name("by-id"));
        remarks.createIndex(new Document("about", 1), new IndexOptions().name("somebody's own"));

        archive.bean(Indexes.class).make();

        var expected = new TreeMap<>(REMARKS);
        expected.put("somebody's own", "{\"about\": 1}");
        expected.put("by-id", "{\"id\": 1.0, \"until\": 1.0}");
        assertThat(indexes("remarks")).isEqualTo(expected);
    }

    private Map<String, String> indexes(String collection) {
        Map<String, String> indexes = new TreeMap<>();
        archive.database()
                .getCollection(collection)
                .listIndexes()
                .forEach(index -> indexes.put(
                        index.getString("name"),
                        index.get("key", Document.class).toJson()));
        return indexes;
    }
}

@OnMongo(MongoServer.STANDALONE)
class StandaloneIndexTests extends IndexContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetIndexTests extends IndexContract {}
