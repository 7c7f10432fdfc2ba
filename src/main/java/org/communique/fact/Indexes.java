package org.communique.fact;

import com.mongodb.CreateIndexCommitQuorum;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Sees to it that MongoDB has the indexes that the kinds declare, by name; others it leaves alone. */
@Component
public class Indexes implements AdoptionListener {

    /** How long MongoDB may build indexes. */
    public static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final int UNAUTHORIZED = 13;

    private final List<Kind> kinds;
    private final MongoDatabaseFactory databases;
    private final Store store;
    private volatile boolean made;
    private volatile String beingMade = Revisions.COLLECTION;

    Indexes(List<Kind> kinds, MongoDatabaseFactory databases, Store store) {
        this.kinds = kinds;
        this.databases = databases;
        this.store = store;
    }

    /** A process that never publishes finds them made too, before it answers. */
    @Override
    public void prepare(Revision next) {
        make();
    }

    /** Makes those that are missing or have changed; once a process. The embedded server takes no notice of any, so it gets none. */
    public void make() {
        if (made || store.embedded()) {
            return;
        }
        make(Revisions.COLLECTION, Map.of("by-state", new Document("state", 1).append("_id", 1)));
        kinds.forEach(kind -> make(kind.collection(), wanted(kind)));
        made = true;
    }

    /** The kind's own, each of which ends in the id, and those by which versions are found. */
    static Map<String, Document> wanted(Kind kind) {
        Map<String, Document> wanted = new TreeMap<>();
        kind.indexes().forEach((name, key) -> wanted.put(name, endingInId(key)));
        wanted.put("by-id", new Document("id", 1).append("until", 1));
        wanted.put("by-until", new Document("until", 1));
        wanted.put("by-since", new Document("since", 1));
        return wanted;
    }

    /** The id breaks ties in the direction of the last key. */
    static Document endingInId(Document key) {
        if (key.containsKey("id")) {
            return key;
        }
        Object last = new ArrayList<>(key.values()).get(key.size() - 1);
        boolean descending = last instanceof Number direction && direction.intValue() < 0;
        return new Document(key).append("id", descending ? -1 : 1);
    }

    /** Makes those of a collection that are missing or have changed, all in one go. The embedded server gets none. */
    public void make(String collection, Map<String, Document> wanted) {
        if (store.embedded()) {
            return;
        }
        beingMade = collection;
        MongoCollection<Document> documents = databases.getMongoDatabase().getCollection(collection);
        try {
            Map<String, Document> missing = missing(documents, wanted);
            if (!missing.isEmpty()) {
                create(documents, missing);
            }
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != UNAUTHORIZED) {
                throw refused;
            }
            log.warn("Indexes of {} are missing, and this user may not make them: {}", collection, wanted.keySet());
        }
    }

    /** Removes those that have changed, too. One thread at a time, so that none removes what another has made anew. */
    private synchronized Map<String, Document> missing(
            MongoCollection<Document> documents, Map<String, Document> wanted) {
        Map<String, String> present = new HashMap<>();
        documents
                .listIndexes()
                .forEach(index -> present.put(index.getString("name"), spelled(index.get("key", Document.class))));
        Map<String, Document> missing = new TreeMap<>(wanted);
        missing.entrySet().removeIf(index -> spelled(index.getValue()).equals(present.get(index.getKey())));
        missing.keySet().stream().filter(present::containsKey).forEach(name -> {
            log.info("Index {} of {} has changed: making it anew", name, documents.getNamespace());
            documents.dropIndex(name);
        });
        return missing;
    }

    /** A member that is down does not hold it up: by default MongoDB waits for all that vote. */
    private void create(MongoCollection<Document> documents, Map<String, Document> missing) {
        var options = new CreateIndexOptions();
        if (store.sessions()) {
            options.commitQuorum(CreateIndexCommitQuorum.MAJORITY);
        }
        List<IndexModel> models = missing.entrySet().stream()
                .map(index -> new IndexModel(index.getValue(), new IndexOptions().name(index.getKey())))
                .toList();
        documents.withTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS).createIndexes(models, options);
        log.debug("Indexes of {}: made {}", documents.getNamespace(), missing);
    }

    /** The collection whose indexes are, or were last, made. */
    public String beingMade() {
        return beingMade;
    }

    /** The address of the server that makes them: the primary of a replica set; empty where there is none by that name. */
    public String maker() {
        if (!store.sessions()) {
            return "";
        }
        Document hello = databases.getMongoDatabase().runCommand(new Document("hello", 1), ReadPreference.primary());
        return Objects.requireNonNullElse(hello.getString("primary"), "");
    }

    /** The key with the order of its fields, in which documents are not compared, and without the type of its numbers. */
    private static String spelled(Document key) {
        List<String> fields = new ArrayList<>();
        key.forEach((field, how) -> fields.add(field + ":" + (how instanceof Number number ? number.intValue() : how)));
        return String.join(",", fields);
    }
}
