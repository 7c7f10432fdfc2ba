package org.communique.seed;

import static com.mongodb.client.model.Projections.include;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.fact.Moment;
import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.communique.fact.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The stored versions, as a publisher sees and writes them. Whatever it writes late, when its number was given up, changes no state: a version
 * of an abandoned number belongs to none, and only what is open is closed or reopened; what a revision has closed is not touched again.
 */
@Component
class Versions {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final List<Kind> kinds;
    private final MongoOperations mongo;
    private final MongoDatabaseFactory databases;
    private final Store store;

    Versions(List<Kind> kinds, MongoOperations mongo, MongoDatabaseFactory databases, Store store) {
        this.kinds = kinds;
        this.mongo = mongo;
        this.databases = databases;
        this.store = store;
    }

    /** Returns how the seed differs from the state. */
    Delta compare(@Nullable Revision state, Seed seed, Duration deadline) {
        var comparison = new Delta.Comparison(seed);
        if (state != null) {
            kinds.forEach(kind -> TimeLimit.allowing(deadline, () -> read(kind, state, comparison)));
        }
        return comparison.delta();
    }

    private Delta.Comparison read(Kind kind, Revision state, Delta.Comparison comparison) {
        Moment moment = state.moment();
        if (moment == null) {
            return read(kind, collection(kind).find(state.visible()), comparison);
        }
        try (ClientSession session = moment.sessionAfter(databases)) {
            return read(kind, collection(kind).find(session, state.visible()), comparison);
        }
    }

    private static Delta.Comparison read(Kind kind, FindIterable<Document> versions, Delta.Comparison comparison) {
        versions.projection(include("id", "hash"))
                .timeoutMode(TimeoutMode.ITERATION) // each batch of many has the time of a command
                .forEach(version -> comparison.with(
                        kind, version.getString("id"), version.getString("_id"), version.getString("hash")));
        return comparison;
    }

    void insert(Kind kind, List<BsonDocument> versions, Duration deadline) {
        TimeLimit.allowing(
                deadline,
                () -> mongo.execute(
                        kind.collection(),
                        documents ->
                                documents.withDocumentClass(BsonDocument.class).insertMany(versions, UNORDERED)));
    }

    /** Closes versions of the state that the number follows; returns whether all were open. */
    boolean close(Kind kind, List<String> keys, int number, Collection<Integer> abandoned, Duration deadline) {
        List<Integer> open = new ArrayList<>(abandoned);
        open.add(Revision.CURRENT);
        Query current = query(where("_id").in(keys).and("until").in(open));
        return TimeLimit.allowing(
                                deadline,
                                () -> mongo.updateMulti(current, Update.update("until", number), kind.collection()))
                        .getMatchedCount()
                == keys.size();
    }

    /** Removes what was written under abandoned numbers and reopens what they closed. */
    void sweep(Collection<Integer> abandoned, Terms terms) {
        if (abandoned.isEmpty()) {
            return;
        }
        for (Kind kind : kinds) {
            String collection = kind.collection();
            inBatches(collection, where("since").in(abandoned), terms, some -> mongo.remove(some, collection));
            Update reopen = Update.update("until", Revision.CURRENT);
            inBatches(
                    collection,
                    where("until").in(abandoned),
                    terms,
                    some -> mongo.updateMulti(some, reopen, collection));
        }
    }

    private void inBatches(String collection, Criteria which, Terms terms, Consumer<Query> write) {
        for (var keys = keys(collection, which, terms); !keys.isEmpty(); keys = keys(collection, which, terms)) {
            List<String> some = keys;
            terms.beforeWrite().run();
            TimeLimit.allowing(terms.halfLife(), () -> {
                write.accept(query(new Criteria().andOperator(where("_id").in(some), which)));
                return true;
            });
        }
    }

    private List<String> keys(String collection, Criteria which, Terms terms) {
        Query some = durable(query(which)).limit(terms.batch());
        some.fields().include("_id");
        return TimeLimit.allowing(terms.halfLife(), () -> mongo.find(some, Document.class, collection)).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    private Query durable(Query query) {
        return store.embedded()
                ? query
                : query.withReadPreference(ReadPreference.primary()).withReadConcern(ReadConcern.MAJORITY);
    }

    private MongoCollection<Document> collection(Kind kind) {
        MongoCollection<Document> documents = mongo.getCollection(kind.collection());
        return store.embedded()
                ? documents
                : documents.withReadPreference(ReadPreference.primary()).withReadConcern(ReadConcern.MAJORITY);
    }
}
