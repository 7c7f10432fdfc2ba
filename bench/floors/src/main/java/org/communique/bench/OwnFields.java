package org.communique.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Gives stored records what a hand-written handler would store and index: the day that sorts them, and who speaks. */
final class OwnFields {

    static final String DAY = "floor.day";
    static final String SPEAKERS = "floor.speakers";

    private static final int UNDATED = -1_000_000;
    private static final int BATCH = 10_000;

    private OwnFields() {}

    /** Adds the fields where they are missing, and makes their indexes. */
    static void add(MongoDatabase database) {
        add(database.getCollection("meetings"), "when");
        add(database.getCollection("statements"), "saidAt");
        database.getCollection("meetings").createIndex(descending(DAY, "id"));
        for (String field : List.of(SPEAKERS, "meeting")) {
            database.getCollection("statements")
                    .createIndex(compoundIndex(ascending(field), descending(DAY, "id")));
        }
    }

    private static void add(MongoCollection<Document> records, String date) {
        List<WriteModel<Document>> updates = new ArrayList<>();
        for (Document record : records.find(exists(DAY, false)).projection(include(date + ".edtf", "speaker.actor", "coSpeakers.actor"))) {
            updates.add(new UpdateOneModel<>(
                    eq(record.get("_id")),
                    combine(set(DAY, day(record.get(date, Document.class))), set(SPEAKERS, speakers(record)))));
            if (updates.size() == BATCH) {
                records.bulkWrite(updates);
                updates.clear();
            }
        }
        if (!updates.isEmpty()) {
            records.bulkWrite(updates);
        }
    }

    private static List<String> speakers(Document record) {
        List<String> speakers = new ArrayList<>();
        if (record.get("speaker") instanceof Document speaker) {
            speakers.add(speaker.getString("actor"));
        }
        record.getList("coSpeakers", Document.class, List.of()).forEach(other -> speakers.add(other.getString("actor")));
        return speakers;
    }

    /** The first day of a year, a month or a day: the generated dates have no other form. */
    private static int day(Document when) {
        return when == null
                ? UNDATED
                : (int) LocalDate.parse((when.getString("edtf") + "-01-01").substring(0, 10)).toEpochDay();
    }
}
