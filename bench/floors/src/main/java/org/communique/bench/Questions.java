package org.communique.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The three questions, each with one {@code find} for each kind of thing that a level needs: 4, 5 and 22 commands. */
final class Questions {

    private static final int PAGE = 20;
    private static final int STATEMENTS = 10;
    private static final Bson NEWEST_FIRST = descending(OwnFields.DAY, "id");
    private static final Bson STATEMENT = projection(
            "id", "form", "text", "saidAt.edtf", "speaker.actor", "speaker.asPrinted", "venue", "meeting");
    private static final Bson ROW = fields(
            STATEMENT, include("citations.source", "citations.locator.start", "citations.locator.end", OwnFields.DAY));
    private static final Bson SPOKEN =
            projection("id", "text", "saidAt.edtf", "speaker.actor", "speaker.asPrinted");
    private static final Bson ACTOR = projection("id", "name");
    private static final Bson PLACE = projection("id", "name", "kind");
    private static final Bson MEETING = projection("id", "name", "kind", "when.edtf", OwnFields.DAY);
    private static final Bson SOURCE = projection("id", "title", "publishedAt.edtf");

    private final MongoDatabase database;
    private final int revision;

    Questions(MongoDatabase database) {
        this.database = database;
        this.revision = database.getCollection("revisions")
                .find(eq("state", "PUBLISHED"))
                .sort(descending("_id"))
                .first()
                .getInteger("_id");
    }

    private static Bson projection(String... names) {
        return fields(include(names), excludeId());
    }

    private Bson visible(Bson condition) {
        return and(condition, lte("since", revision), gt("until", revision));
    }

    private Document one(String collection, String id, Bson projection) {
        return database.getCollection(collection)
                .find(visible(eq("id", id)))
                .projection(projection)
                .limit(1)
                .first();
    }

    private List<Document> page(String collection, Bson condition, int rows, Bson projection) {
        MongoCollection<Document> documents = database.getCollection(collection);
        return documents
                .find(visible(condition))
                .sort(NEWEST_FIRST)
                .projection(projection)
                .limit(rows)
                .batchSize(rows + 1)
                .into(new ArrayList<>(rows));
    }

    private Map<String, Document> byId(String collection, Collection<String> ids, Bson projection) {
        Map<String, Document> found = new HashMap<>();
        database.getCollection(collection)
                .find(visible(in("id", ids)))
                .projection(projection)
                .batchSize(1000)
                .forEach(document -> found.put(document.getString("id"), document));
        return found;
    }

    private static Set<String> ids(List<Document> documents, List<String> path) {
        Set<String> ids = new HashSet<>();
        for (Document document : documents) {
            String id = document.getEmbedded(path, String.class);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Q1: 4 commands. */
    void statement(String id, Answers answers) throws IOException {
        Document statement = one("statements", id, STATEMENT);
        Document actor = one("actors", statement.getEmbedded(List.of("speaker", "actor"), String.class), ACTOR);
        Document venue = one("places", statement.getString("venue"), PLACE);
        Document meeting = one("meetings", statement.getString("meeting"), MEETING);
        answers.statement(statement, actor, venue, meeting);
    }

    /** Q2: 5 commands. */
    void statementsOf(String id, Answers answers) throws IOException {
        List<Document> rows = page("statements", eq(OwnFields.SPEAKERS, id), PAGE + 1, ROW);
        List<Document> page = rows.subList(0, Math.min(PAGE, rows.size()));
        Set<String> speakers = ids(page, List.of("speaker", "actor"));
        speakers.add(id);
        Map<String, Document> related = byId("actors", speakers, ACTOR);
        related.putAll(byId("places", ids(page, List.of("venue")), PLACE));
        related.putAll(byId("meetings", ids(page, List.of("meeting")), MEETING));
        Set<String> sources = new HashSet<>();
        page.forEach(row -> row.getList("citations", Document.class).forEach(one -> sources.add(one.getString("source"))));
        related.putAll(byId("sources", sources, SOURCE));
        answers.statementsOf(id, page, rows.size() > PAGE, related, revision);
    }

    /** Q3: 22 commands. */
    void meetings(String after, Answers answers) throws IOException {
        List<Document> rows = page("meetings", after == null ? new Document() : beyond(Cursor.read(after)), PAGE + 1, MEETING);
        List<Document> page = rows.subList(0, Math.min(PAGE, rows.size()));
        List<List<Document>> statements = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        for (Document meeting : page) {
            List<Document> said = page("statements", eq("meeting", meeting.getString("id")), STATEMENTS, SPOKEN);
            statements.add(said);
            speakers.addAll(ids(said, List.of("speaker", "actor")));
        }
        answers.meetings(page, statements, byId("actors", speakers, ACTOR), rows.size() > PAGE, revision);
    }

    private static Bson beyond(Cursor cursor) {
        return and(
                lte(OwnFields.DAY, cursor.day()),
                or(lt(OwnFields.DAY, cursor.day()), lt("id", cursor.id())));
    }
}
