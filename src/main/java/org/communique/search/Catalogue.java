package org.communique.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Searchable;
import org.springframework.stereotype.Component;

/** The records that search finds, and which of them changed from one revision to another. */
@Component
class Catalogue {

    /** Ids, or records, in one read. */
    private static final int IDS = 10_000;

    private static final int RECORDS = 500;

    private final List<Kind> kinds;
    private final Reader reader;

    Catalogue(List<Kind> kinds, Reader reader) {
        this.kinds = kinds.stream()
                .filter(kind -> kind.types().values().stream().anyMatch(Searchable.class::isAssignableFrom))
                .toList();
        this.reader = reader;
    }

    /** What is done with what changed. */
    interface Changes {

        void gone(String id) throws java.io.IOException;

        void here(Searchable record) throws java.io.IOException;
    }

    /** Whether that state was published to this store. */
    boolean knows(Stamp stamp, Revision at) {
        Bson same = and(eq(stamp.revision()), eq("digest", stamp.digest()));
        return stamp.revision() <= at.number()
                && !reader.aggregate("revisions", List.of(match(same), project("_id")), at)
                        .isEmpty();
    }

    /** Tells what a revision has otherwise than the one with the number; from 0 on: all that it has. */
    void changes(int from, Revision at, Changes changes) throws java.io.IOException {
        for (Kind kind : kinds) {
            if (from > 0) {
                for (String id : ids(kind, closed(from, at), at)) {
                    changes.gone(id);
                }
            }
            List<String> ids = ids(kind, and(gt("since", from), at.visible()), at);
            for (int i = 0; i < ids.size(); i += RECORDS) {
                List<String> some = ids.subList(i, Math.min(ids.size(), i + RECORDS));
                for (var record : reader.find(kind, in("id", some), null, 0, at)) {
                    changes.here((Searchable) record);
                }
            }
        }
    }

    /** Versions that ended between the two; what an abandoned publication closed did not end. */
    private static Bson closed(int from, Revision at) {
        return and(gt("until", from), lte("until", at.number()), nin("until", at.abandoned()));
    }

    private List<String> ids(Kind kind, Bson filter, Revision at) {
        List<String> ids = new ArrayList<>();
        String last = "";
        List<Document> some;
        do {
            List<Bson> stages = List.of(
                    match(and(gt("id", last), filter)),
                    new Document("$sort", new Document("id", 1)),
                    new Document("$limit", IDS),
                    project("id"));
            some = reader.aggregate(kind.collection(), stages, at);
            some.forEach(found -> ids.add(found.getString("id")));
            last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        } while (some.size() == IDS);
        return ids;
    }

    private static Bson match(Bson filter) {
        return new Document("$match", filter);
    }

    private static Bson project(String field) {
        return new Document("$project", new Document("_id", 0).append(field, 1));
    }
}
