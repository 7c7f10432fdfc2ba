package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Store;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The store as the other rooms get it. */
@SpringBootTest(
        classes = RunningStore.Room.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "management.endpoint.health.group.readiness.include=readinessState,mongo")
abstract class WiredStoreContract {

    @Autowired
    private MongoTemplate template;

    @Autowired
    private Store store;

    @Test
    void holdsWhatIsInsertedWhereTheTestSays(ConnectionString address, MongoServer server) {
        template.insert(new Document("_id", "a@1"), "facts");

        assertThat(template.getCollection("facts").countDocuments()).isOne();
        assertThat(store.embedded()).isEqualTo(server == MongoServer.EMBEDDED);
        if (!store.embedded()) {
            assertThat(template.getDb().getName()).isEqualTo(address.getDatabase());
            assertThat(store.describe()).endsWith(" at " + address.getHosts().get(0));
        }
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedWiredStoreTests extends WiredStoreContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneWiredStoreTests extends WiredStoreContract {}
