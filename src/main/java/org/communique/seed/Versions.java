package org.communique.seed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Kind;
import org.communique.fact.Moment;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The stored versions, as a publisher sees and writes them. Whatever it writes late, when its number was given up, changes no state: a version
 * of an abandoned number belongs to none, and only what is open is closed or reopened; what a revision has closed is not touched again.
 */
@Component
class Versions {

    /** A version that is current. */
    record Stored(Kind kind, String key, String hash) {}

    private final List<Kind> kinds;
    private final MongoDatabaseFactory databases;
    private final Store store;

    Versions(List<Kind> kinds, MongoDatabaseFactory databases, Store store) {
        this.kinds = kinds;
        this.databases = databases;
        this.store = store;
    }

    /** The versions that make up the state, by the ids of their records. */
    Map<String, Stored> of(Revision state, Duration deadline) {
        Moment moment = state.moment();
        if (moment == null) {
            return read(deadline, documents -> documents.find(state.visible()));
        }
        try (ClientSession session = moment.sessionAfter(databases)) {
            return read(deadline, documents -> documents.find(session, state.visible()));
        }
    }

    private interface Question {
        FindIterable<Document> to(MongoCollection<Document> documents);
    }

    private Map<String, Stored> read(Duration deadline, Question question) {
        Map<String, Stored> versions = new HashMap<>();
        for (Kind kind : kinds) {
            question.to(collection(kind, deadline))
                    .projection(include("id", "hash"))
                    .forEach(found -> {
                        Stored version = new Stored(kind, found.getString("_id"), found.getString("hash"));
                        if (versions.put(found.getString("id"), version) != null) {
                            throw new IllegalStateException("two current versions, one of them " + version.key());
                        }
                    });
        }
        return versions;
    }

    void insert(Kind kind, List<Document> versions, Duration deadline) {
        collection(kind, deadline).insertMany(versions);
    }

    /** Closes versions of the state that the number follows; says whether all were open. */
    boolean close(Kind kind, List<String> keys, int number, Collection<Integer> abandoned, Duration deadline) {
        List<Integer> open = new ArrayList<>(abandoned);
        open.add(Revision.CURRENT);
        var closed =
                collection(kind, deadline).updateMany(and(in("_id", keys), in("until", open)), set("until", number));
        return closed.getMatchedCount() == keys.size();
    }

    /** Removes what was written under abandoned numbers and reopens what they closed. */
    void sweep(Collection<Integer> abandoned, Terms terms) {
        if (abandoned.isEmpty()) {
            return;
        }
        for (Kind kind : kinds) {
            MongoCollection<Document> documents = collection(kind, terms.halfLife());
            inBatches(documents, in("since", abandoned), terms, documents::deleteMany);
            Bson reopen = set("until", Revision.CURRENT);
            inBatches(documents, in("until", abandoned), terms, some -> documents.updateMany(some, reopen));
        }
    }

    private static void inBatches(MongoCollection<Document> documents, Bson filter, Terms terms, Consumer<Bson> write) {
        for (var keys = keys(documents, filter, terms); !keys.isEmpty(); keys = keys(documents, filter, terms)) {
            terms.beforeWrite().run();
            write.accept(and(in("_id", keys), filter));
        }
    }

    private static List<String> keys(MongoCollection<Document> documents, Bson filter, Terms terms) {
        return documents
                .find(filter)
                .projection(include("_id"))
                .limit(terms.batch())
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> collection(Kind kind, Duration deadline) {
        return store.durable(databases.getMongoDatabase().getCollection(kind.collection()))
                .withTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }
}
