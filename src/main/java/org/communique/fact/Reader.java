package org.communique.fact;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/** Reads stored records at a pinned revision. Each call is one command, bounded by the client's deadline. */
@Component
public class Reader {

    /** More than a page or a set of ids has, so that an answer needs no second command unless it is larger than a batch may be. */
    private static final int ONE_BATCH = 20_000;

    private final MongoDatabaseFactory databases;
    private final MongoConverter converter;

    Reader(MongoDatabaseFactory databases, MongoConverter converter) {
        this.databases = databases;
        this.converter = converter;
    }

    /** The records of a kind that belong to the revision and satisfy the filter; {@code limit} 0 means all. */
    public List<Curated> find(Kind kind, Bson filter, @Nullable Bson sort, int limit, Revision at) {
        Bson visible = new Document("$and", List.of(filter, at.visible()));
        return inSession(kind.collection(), at, (documents, session) -> {
                    var found = session == null ? documents.find(visible) : documents.find(session, visible);
                    return found.sort(sort).limit(limit).batchSize(ONE_BATCH).into(new ArrayList<>());
                })
                .stream()
                .map(document -> read(kind, document))
                .toList();
    }

    /** What a pipeline over a collection answers. It stands for itself: whatever must belong to the revision, the pipeline says. */
    public List<Document> aggregate(String collection, List<? extends Bson> pipeline, Revision at) {
        return inSession(collection, at, (documents, session) -> {
            var answer = session == null ? documents.aggregate(pipeline) : documents.aggregate(session, pipeline);
            return answer.batchSize(ONE_BATCH).into(new ArrayList<>());
        });
    }

    /** The record that a stored document holds. */
    public Curated read(Kind kind, Document document) {
        return converter.read(kind.typeOf(document.getString("id")), document);
    }

    private List<Document> inSession(
            String collection,
            Revision at,
            BiFunction<MongoCollection<Document>, @Nullable ClientSession, List<Document>> question) {
        MongoCollection<Document> documents = databases.getMongoDatabase().getCollection(collection);
        Moment moment = at.moment();
        if (moment == null) {
            return question.apply(documents, null);
        }
        try (ClientSession session = moment.sessionAfter(databases)) {
            return question.apply(documents, session);
        }
    }
}
