package org.communique.fact;

import com.mongodb.CreateIndexCommitQuorum;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadPreference;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexField;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

/**
 * Makes the indexes of MongoDB, by name, and drops those that earlier versions of this program made and this one does not need. Indexes by other
 * names it leaves alone.
 */
@Component
public class Indexes implements AdoptionListener {

    /** How long MongoDB may build indexes. */
    public static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final int UNAUTHORIZED = 13;

    /** By which versions are found: by their record's id, and by the revisions at which they begin and end. */
    private static final Map<String, Document> OF_VERSIONS = Map.of(
            "by-id", new Document("id", 1).append("until", 1),
            "by-until", new Document("until", 1),
            "by-since", new Document("since", 1));

    /** How the names of all indexes begin that a version of this program has made. */
    private static final String OURS = "by-";

    private final List<Kind> kinds;
    private final MongoOperations mongo;
    private final Store store;
    private volatile boolean made;
    private volatile String beingMade = Revisions.COLLECTION;

    Indexes(List<Kind> kinds, MongoOperations mongo, Store store) {
        this.kinds = kinds;
        this.mongo = mongo;
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
        kinds.forEach(kind -> make(kind.collection(), OF_VERSIONS));
        made = true;
    }

    /** Makes those of a collection that are missing or have changed, all in one go. The embedded server gets none. */
    public void make(String collection, Map<String, Document> wanted) {
        if (store.embedded()) {
            return;
        }
        beingMade = collection;
        try {
            Map<String, Document> missing = missing(mongo.indexOps(collection), wanted);
            if (!missing.isEmpty()) {
                create(collection, missing);
            }
        } catch (DataAccessException refused) {
            if (!(refused.getCause() instanceof MongoCommandException command)
                    || command.getErrorCode() != UNAUTHORIZED) {
                throw refused;
            }
            log.warn("Indexes of {} are missing, and this user may not make them: {}", collection, wanted.keySet());
        }
    }

    /** Removes those that have changed, and those of earlier versions. One thread at a time, so that none removes what another has made anew. */
    private synchronized Map<String, Document> missing(IndexOperations indexes, Map<String, Document> wanted) {
        Map<String, Document> missing = new TreeMap<>(wanted);
        for (IndexInfo present : indexes.getIndexInfo()) {
            String name = present.getName();
            if (wanted.containsKey(name) && key(wanted.get(name)).equals(present.getIndexFields())) {
                missing.remove(name);
            } else if (name.startsWith(OURS)) {
                log.info("Index {} has changed, or is not needed any more: it is dropped", name);
                indexes.dropIndex(name);
            }
        }
        return missing;
    }

    private static List<IndexField> key(Document fields) {
        return IndexInfo.indexInfoOf(
                        new Document("name", "").append("key", fields).append("v", 2))
                .getIndexFields();
    }

    /** A member that is down does not hold it up: by default MongoDB waits for all that vote. */
    private void create(String collection, Map<String, Document> missing) {
        var options = new CreateIndexOptions();
        if (store.sessions()) {
            options.commitQuorum(CreateIndexCommitQuorum.MAJORITY);
        }
        List<IndexModel> models = missing.entrySet().stream()
                .map(index -> new IndexModel(index.getValue(), new IndexOptions().name(index.getKey())))
                .toList();
        TimeLimit.allowing(
                LIMIT, () -> mongo.execute(collection, documents -> documents.createIndexes(models, options)));
        log.debug("Indexes of {}: made {}", collection, missing);
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
        Document hello =
                mongo.execute(database -> database.runCommand(new Document("hello", 1), ReadPreference.primary()));
        return Objects.requireNonNullElse(hello.getString("primary"), "");
    }
}
