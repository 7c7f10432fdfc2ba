package org.communique.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every store, emulated or real, must do for facts to be kept, published and read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

    private static final long CURRENT = Long.MAX_VALUE;

    private OpenedStore store;
    private MongoCollection<Document> facts;

    @BeforeAll
    void open(ConnectionString address, MongoServer server) {
        store = new OpenedStore(address, server);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void insertThreeVersionsOfTwoFacts() {
        facts = store.database().getCollection("facts");
        facts.drop();
        facts.insertMany(List.of(version("a", 1, 3), version("a", 3, CURRENT), version("b", 2, CURRENT)));
    }

    @Test
    void refusesASecondDocumentOfTheSameId() {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> facts.insertOne(version("a", 1, CURRENT)))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(11000));
    }

    @Test
    void refusesASecondDocumentUnderAUniqueIndex() {
        facts.createIndex(
                Indexes.ascending("id", "since"),
                new IndexOptions().unique(true).name("versions"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> facts.insertOne(version("a", 1, CURRENT).append("_id", "other")))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(11000));
    }

    @Test
    void createsAnIndexOfTheSameNameAndKeysOnce() {
        var keys = Indexes.compoundIndex(Indexes.ascending("sort"), Indexes.ascending("_id"));
        var options = new IndexOptions().name("by-date");

        facts.createIndex(keys, options);
        facts.createIndex(keys, options);

        assertThat(facts.listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", "by-date");
    }

    @Test
    void turnsAStateOnceUnderACondition() {
        var revisions = store.database().getCollection("revisions");
        revisions.drop();
        revisions.insertOne(
                new Document("_id", 7L).append("state", "PUBLISHING").append("owner", "one"));
        Bson claimed = and(eq("_id", 7L), eq("state", "PUBLISHING"), eq("owner", "one"));

        assertThat(revisions.updateOne(claimed, set("state", "PUBLISHED")).getModifiedCount())
                .isOne();
        assertThat(revisions.updateOne(claimed, set("state", "ABANDONED")).getMatchedCount())
                .isZero();
    }

    @Test
    void closesManyVersionsAtOnce() {
        Bson open = and(in("_id", "a@3", "b@2", "c@9"), eq("until", CURRENT));

        assertThat(facts.updateMany(open, set("until", 4L)).getModifiedCount()).isEqualTo(2);
        assertThat(facts.countDocuments(eq("until", CURRENT))).isZero();
    }

    @Test
    void readsOneVersionOfEachFactAtARevision() {
        assertThat(ids(and(lte("since", 2L), gt("until", 2L)))).containsExactly("a@1", "b@2");
        assertThat(ids(and(lte("since", 3L), gt("until", 3L)))).containsExactly("a@3", "b@2");
    }

    @Test
    void leavesOutVersionsOfAbandonedRevisions() {
        assertThat(ids(and(lte("since", 9L), nin("since", 3L), gt("until", 2L))))
                .containsExactly("a@1", "b@2");
        assertThat(ids(Document.parse("{since: {$lte: 9, $nin: [2]}, until: {$not: {$lte: 5, $nin: [3]}}}")))
                .containsExactly("a@1", "a@3");
    }

    @Test
    void walksOnFromAPositionInAnOrder() {
        Bson after = or(gt("id", "a"), and(eq("id", "a"), gt("since", 1L)));

        assertThat(facts.find(after).sort(ascending("id", "since")).limit(1).map(fact -> fact.getString("_id")))
                .containsExactly("a@3");
        assertThat(facts.find().sort(descending("id", "since")).map(fact -> fact.getString("_id")))
                .containsExactly("b@2", "a@3", "a@1");
    }

    @Test
    void findsAWordInAnArrayAndAFieldOfAnArray() {
        assertThat(ids(eq("voices", "person:b"))).containsExactly("b@2");
        assertThat(ids(eq("participants.actor", "state:a"))).containsExactly("a@1", "a@3");
    }

    @Test
    void keepsLongNumbersAsTheyAre() {
        assertThat(facts.find(eq("_id", "b@2")).first()).containsEntry("until", CURRENT);
    }

    @Test
    void countsUpToABound() {
        var bounded = facts.aggregate(List.of(
                Document.parse("{$match: {id: {$in: ['a', 'b']}}}"),
                Document.parse("{$limit: 2}"),
                Document.parse("{$group: {_id: null, count: {$sum: 1}}}")));

        assertThat(bounded.first()).containsEntry("count", 2);
    }

    @Test
    void givesEveryCommandADeadline() {
        assertThat(store.database().getTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(Duration.ofSeconds(3).toMillis());
    }

    @Test
    void saysWhatItIs() {
        assertThat(store.deployment().describe()).containsPattern(store.description());
        assertThat(store.deployment().embedded()).isEqualTo(store.is(MongoServer.EMBEDDED));
        assertThat(store.deployment().sessions()).isEqualTo(store.is(MongoServer.REPLICA_SET));
    }

    @Test
    void answersHello() {
        assertThat(store.database().runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
    }

    private List<String> ids(Bson filter) {
        return facts.find(filter)
                .sort(ascending("_id"))
                .map(fact -> fact.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Document version(String id, long since, long until) {
        return new Document("_id", id + "@" + since)
                .append("id", id)
                .append("since", since)
                .append("until", until)
                .append("voices", List.of("person:" + id, "person:x"))
                .append("participants", List.of(new Document("actor", "state:" + id)));
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedStoreTests extends StoreContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneStoreTests extends StoreContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetStoreTests extends StoreContract {}
