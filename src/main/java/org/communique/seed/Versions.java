package org.communique.seed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Kind;
import org.communique.fact.Moment;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The stored versions, as a publisher sees and writes them. Whatever it writes late, when its number was given up, changes no state: a version
 * of an abandoned number belongs to none, and only what is open is closed or reopened; what a revision has closed is not touched again.
 */
@Component
class Versions {

    /** Facts that are looked up by one command. */
    private static final int SOME = 1_000;

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final List<Kind> kinds;
    private final MongoDatabaseFactory databases;
    private final Store store;

    Versions(List<Kind> kinds, MongoDatabaseFactory databases, Store store) {
        this.kinds = kinds;
        this.databases = databases;
        this.store = store;
    }

    /** How the seed differs from the state; of a state that it follows, only what it read or misses is looked up. */
    Delta compare(@Nullable Revision state, Seed seed, Duration deadline) {
        var comparison = new Delta.Comparison(seed);
        if (state != null && seed.kept() == null) {
            kinds.forEach(kind -> read(kind, state, new Document(), deadline, comparison));
        } else if (state != null) {
            Set<String> ids = new TreeSet<>(seed.kept().gone());
            seed.entries().forEach(entry -> ids.add(entry.record().id()));
            for (Kind kind : kinds) {
                List<String> own = ids.stream().filter(kind::holds).toList();
                Batches.of(own, SOME).forEach(some -> read(kind, state, in("id", some), deadline, comparison));
            }
        }
        return comparison.delta();
    }

    private void read(Kind kind, Revision state, Bson which, Duration deadline, Delta.Comparison comparison) {
        Moment moment = state.moment();
        if (moment == null) {
            read(kind, collection(kind, deadline).find(and(which, state.visible())), comparison);
            return;
        }
        try (ClientSession session = moment.sessionAfter(databases)) {
            read(kind, collection(kind, deadline).find(session, and(which, state.visible())), comparison);
        }
    }

    private static void read(Kind kind, FindIterable<Document> versions, Delta.Comparison comparison) {
        versions.projection(include("id", "hash"))
                .timeoutMode(TimeoutMode.ITERATION) // each batch of many has the time of a command
                .forEach(version -> comparison.with(
                        kind, version.getString("id"), version.getString("_id"), version.getString("hash")));
    }

    void insert(Kind kind, List<BsonDocument> versions, Duration deadline) {
        collection(kind, deadline).withDocumentClass(BsonDocument.class).insertMany(versions, UNORDERED);
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
