package org.communique.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Reads stored records at a pinned revision: by their ids, or all of a kind. Each read is one command, bounded by the client's deadline and by the
 * time of the request.
 */
@Component
public class Reader {

    /** More than a set of ids has, so that an answer needs no second command unless it is larger than a batch may be. */
    private static final int ONE_BATCH = 20_000;
    /** Versions that are read at once where there are many. */
    private static final int MANY = 1_000;

    private final MongoOperations mongo;
    private final MongoDatabaseFactory databases;

    Reader(MongoOperations mongo, MongoDatabaseFactory databases) {
        this.mongo = mongo;
        this.databases = databases;
    }

    /** Returns the records of a kind with these ids, in no order; unknown ids are left out. */
    public List<Curated> find(Kind kind, Collection<String> ids, Revision at) {
        return read(kind, and(in("id", ids), at.visible()), at);
    }

    /** Returns all records of a kind, in no order. */
    public List<Curated> all(Kind kind, Revision at) {
        return read(kind, at.visible(), at);
    }

    private List<Curated> read(Kind kind, Bson filter, Revision at) {
        return inSession(
                kind,
                filter,
                at,
                found -> found.batchSize(ONE_BATCH)
                        .map(document -> read(kind, document))
                        .into(new ArrayList<>()));
    }

    /** Hands over each version of a kind that satisfies a condition on {@code since} and {@code until}, whatever its revision. */
    public void versions(Kind kind, Bson condition, Revision at, Consumer<RawBsonDocument> taker) {
        inSession(kind, condition, at, found -> {
            found.batchSize(MANY).timeoutMode(TimeoutMode.ITERATION).forEach(taker);
            return List.of();
        });
    }

    /** Hands over the ids of a kind's records that are not the same in two revisions, or may not be; some twice. */
    public void changes(Kind kind, int from, Revision to, Consumer<String> taker) {
        Bson changed = or(
                and(gt("since", from), lte("since", to.number())), and(gt("until", from), lte("until", to.number())));
        inSession(kind, changed, to, found -> {
            found.projection(include("id"))
                    .batchSize(ONE_BATCH)
                    .timeoutMode(TimeoutMode.ITERATION)
                    .forEach(version -> taker.accept(version.getString("id").getValue()));
            return List.of();
        });
    }

    /** Returns the record that a stored version has. */
    public Curated read(Kind kind, RawBsonDocument version) {
        return RecordCodecs.read(kind, version);
    }

    private <T> List<T> inSession(
            Kind kind, Bson filter, Revision at, Function<FindIterable<RawBsonDocument>, List<T>> question) {
        return mongo.execute(kind.collection(), collection -> {
            MongoCollection<RawBsonDocument> documents = collection.withDocumentClass(RawBsonDocument.class);
            Moment moment = at.moment();
            if (moment == null) {
                return question.apply(documents.find(filter));
            }
            try (ClientSession session = moment.sessionAfter(databases)) {
                return question.apply(documents.find(session, filter));
            }
        });
    }
}
