package org.communique.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.JsonGenerator;

/** Writes answers of the same shape as the product's. */
record Answers(JsonGenerator json) {

    private static final List<String> ACTOR = List.of("speaker", "actor");

    void statement(Document statement, Document actor, Document venue, Document meeting) throws IOException {
        json.writeObjectPropertyStart("statement");
        words(statement);
        speaker(statement, actor);
        venue(venue);
        meeting("meeting", meeting);
        json.writeEndObject();
        json.writeEndObject();
    }

    void statementsOf(String id, List<Document> page, boolean more, Map<String, Document> related, int revision)
            throws IOException {
        json.writeObjectPropertyStart("actor");
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", related.get(id).getString("name"));
        json.writeObjectPropertyStart("statements");
        json.writeArrayPropertyStart("edges");
        for (Document row : page) {
            json.writeStartObject();
            json.writeStringProperty("cursor", cursor(row, revision));
            json.writeObjectPropertyStart("node");
            row(row, related);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        pageInfo(page, more, revision, true);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void row(Document row, Map<String, Document> related) throws IOException {
        words(row);
        speaker(row, related.get(row.getEmbedded(ACTOR, String.class)));
        venue(related.get(row.getString("venue")));
        meeting("meeting", related.get(row.getString("meeting")));
        json.writeEndObject();
        json.writeArrayPropertyStart("citations");
        for (Document citation : row.getList("citations", Document.class)) {
            json.writeStartObject();
            Document source = related.get(citation.getString("source"));
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("id", source.getString("id"));
            json.writeStringProperty("title", source.getString("title"));
            when("publishedAt", source);
            json.writeEndObject();
            Document locator = citation.get("locator", Document.class);
            json.writeObjectPropertyStart("locator");
            json.writeNumberProperty("start", locator.getInteger("start"));
            json.writeNumberProperty("end", locator.getInteger("end"));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void meetings(
            List<Document> page, List<List<Document>> statements, Map<String, Document> actors, boolean more, int revision)
            throws IOException {
        json.writeObjectPropertyStart("meetings");
        json.writeArrayPropertyStart("nodes");
        for (int i = 0; i < page.size(); i++) {
            meeting(null, page.get(i));
            json.writeObjectPropertyStart("statements");
            json.writeArrayPropertyStart("nodes");
            for (Document said : statements.get(i)) {
                json.writeStartObject();
                json.writeStringProperty("id", said.getString("id"));
                json.writeStringProperty("text", said.getString("text"));
                when("saidAt", said);
                speaker(said, actors.get(said.getEmbedded(ACTOR, String.class)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        pageInfo(page, more, revision, false);
        json.writeEndObject();
    }

    private void words(Document statement) throws IOException {
        json.writeStringProperty("id", statement.getString("id"));
        json.writeStringProperty("form", statement.getString("form"));
        json.writeStringProperty("text", statement.getString("text"));
        when("saidAt", statement);
    }

    private void speaker(Document statement, Document actor) throws IOException {
        json.writeObjectPropertyStart("speaker");
        json.writeStringProperty("asPrinted", statement.get("speaker", Document.class).getString("asPrinted"));
        json.writeObjectPropertyStart("actor");
        json.writeStringProperty("id", actor.getString("id"));
        json.writeStringProperty("name", actor.getString("name"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void venue(Document venue) throws IOException {
        json.writeObjectPropertyStart("venue");
        json.writeStringProperty("id", venue.getString("id"));
        json.writeStringProperty("name", venue.getString("name"));
        json.writeStringProperty("kind", venue.getString("kind"));
        json.writeEndObject();
    }

    /** Begins a meeting, which the caller ends. */
    private void meeting(String property, Document meeting) throws IOException {
        if (property == null) {
            json.writeStartObject();
        } else {
            json.writeObjectPropertyStart(property);
        }
        json.writeStringProperty("id", meeting.getString("id"));
        json.writeStringProperty("name", meeting.getString("name"));
        json.writeStringProperty("kind", meeting.getString("kind"));
        when("when", meeting);
    }

    private void when(String property, Document dated) throws IOException {
        Document when = dated.get(property, Document.class);
        if (when == null) {
            json.writeNullProperty(property);
            return;
        }
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("edtf", when.getString("edtf"));
        json.writeEndObject();
    }

    private void pageInfo(List<Document> page, boolean more, int revision, boolean whole) throws IOException {
        json.writeObjectPropertyStart("pageInfo");
        json.writeBooleanProperty("hasNextPage", more);
        if (whole) {
            json.writeBooleanProperty("hasPreviousPage", false);
            json.writeStringProperty("startCursor", page.isEmpty() ? null : cursor(page.get(0), revision));
        }
        json.writeStringProperty("endCursor", page.isEmpty() ? null : cursor(page.get(page.size() - 1), revision));
        json.writeEndObject();
    }

    private static String cursor(Document row, int revision) {
        int day = row.get("floor", Document.class).getInteger("day");
        return new Cursor(day, row.getString("id")).text(revision);
    }
}
