package org.communique.fact;

import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Reads stored records at a pinned revision. Each call is one command, bounded by the client's deadline. */
@Component
public class Reader {

    /** More than a page or a set of ids has, so that an answer needs no second command unless it is larger than a batch may be. */
    private static final int ONE_BATCH = 20_000;

    /** All of a version but what it is selected and ordered by: a record is made without. */
    public static final Document RECORD = new Document("keys", 0);

    private static final Document PING = new Document("ping", 1);
    private static final Duration SOON = Duration.ofMillis(300);

    private final MongoDatabaseFactory databases;
    private final @Nullable Duration patience;

    @Autowired
    Reader(MongoDatabaseFactory databases) {
        this(databases, null);
    }

    private Reader(MongoDatabaseFactory databases, @Nullable Duration patience) {
        this.databases = databases;
        this.patience = patience;
    }

    /** What is answered to a question each of whose commands takes no longer than that; null where one does, though the server answers others. */
    public <T> @Nullable T within(Duration patience, Function<Reader, T> question) {
        try {
            return question.apply(new Reader(databases, patience));
        } catch (MongoOperationTimeoutException late) {
            if (!answers()) {
                throw late;
            }
            return null;
        }
    }

    private boolean answers() {
        try {
            databases
                    .getMongoDatabase()
                    .withTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS)
                    .runCommand(PING);
            return true;
        } catch (MongoException away) {
            return false;
        }
    }

    /** The records of a kind that belong to the revision and satisfy the filter; {@code limit} 0 means all. */
    public List<Curated> find(Kind kind, Bson filter, @Nullable Bson sort, int limit, Revision at) {
        Bson visible = new Document("$and", List.of(filter, at.visible()));
        return inSession(kind.collection(), RawBsonDocument.class, at, (documents, session) -> {
            var found = session == null ? documents.find(visible) : documents.find(session, visible);
            return found.projection(RECORD)
                    .sort(sort)
                    .limit(limit)
                    .batchSize(ONE_BATCH)
                    .map(document -> read(kind, document))
                    .into(new ArrayList<>());
        });
    }

    /** What a pipeline over a collection answers. It stands for itself: whatever must belong to the revision, the pipeline says. */
    public List<Document> aggregate(String collection, List<? extends Bson> pipeline, Revision at) {
        return aggregate(collection, pipeline, Document.class, at);
    }

    /** The same as it was sent, for answers that hold records. */
    public List<RawBsonDocument> raw(String collection, List<? extends Bson> pipeline, Revision at) {
        return aggregate(collection, pipeline, RawBsonDocument.class, at);
    }

    private <D> List<D> aggregate(String collection, List<? extends Bson> pipeline, Class<D> type, Revision at) {
        return inSession(collection, type, at, (documents, session) -> aggregate(documents, session, pipeline));
    }

    private static <D> List<D> aggregate(
            MongoCollection<D> documents, @Nullable ClientSession session, List<? extends Bson> pipeline) {
        var answer = session == null ? documents.aggregate(pipeline) : documents.aggregate(session, pipeline);
        return answer.batchSize(ONE_BATCH).into(new ArrayList<>());
    }

    /** The record that a stored document holds. */
    public Curated read(Kind kind, RawBsonDocument document) {
        return RecordCodecs.read(kind, document);
    }

    private <D, T> List<T> inSession(
            String collection,
            Class<D> type,
            Revision at,
            BiFunction<MongoCollection<D>, @Nullable ClientSession, List<T>> question) {
        MongoCollection<D> documents = patient(databases.getMongoDatabase().getCollection(collection, type));
        Moment moment = at.moment();
        if (moment == null) {
            return question.apply(documents, null);
        }
        try (ClientSession session = moment.sessionAfter(databases)) {
            return question.apply(documents, session);
        }
    }

    private <D> MongoCollection<D> patient(MongoCollection<D> documents) {
        return patience == null
                ? documents
                : documents.withTimeout(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
    }
}
