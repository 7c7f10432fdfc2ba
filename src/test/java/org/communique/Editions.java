package org.communique;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.communique.fact.Sha256;
import org.communique.fact.VersionDocument;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Publishes states of made-up facts by hand, one after another: each replaces whatever was published before. */
public final class Editions {

    private final MongoDatabase database;
    private final List<Kind> kinds;
    private final Revisions revisions;

    public Editions(MongoDatabaseFactory databases, List<Kind> kinds, Revisions revisions) {
        this.database = databases.getMongoDatabase();
        this.kinds = kinds;
        this.revisions = revisions;
    }

    /** Makes the records the next state, and returns it. */
    public Revision publish(Collection<? extends Curated> records) {
        int number = revisions.newest() == null ? 1 : revisions.newest().number() + 1;
        Map<String, Document> wanted = new TreeMap<>();
        records.forEach(record -> wanted.put(record.id(), version(record, number)));
        String digest = Sha256.of(wanted.values().stream()
                .map(version -> version.getString("id") + ":" + version.getString("hash") + "\n")
                .collect(Collectors.joining()));
        kinds.forEach(kind -> write(kind, new HashMap<>(wanted), number));
        database.getCollection(Revisions.COLLECTION)
                .insertOne(new Document("_id", number)
                        .append("state", "PUBLISHED")
                        .append("owner", "test")
                        .append("lease", new Date(0))
                        .append("publishedAt", new Date(number))
                        .append("digest", digest)
                        .append("counts", new Document())
                        .append("files", List.of()));
        return revisions.latest();
    }

    private void write(Kind kind, Map<String, Document> wanted, int number) {
        var stored = database.getCollection(kind.collection());
        wanted.keySet().removeIf(id -> !kind.holds(id));
        for (Document old : stored.find(eq("until", Revision.CURRENT))) {
            Document next = wanted.get(old.getString("id"));
            if (next != null && next.get("hash").equals(old.get("hash"))) {
                wanted.remove(old.getString("id"));
            } else {
                stored.updateOne(eq(old.get("_id")), set("until", number));
            }
        }
        if (!wanted.isEmpty()) {
            stored.insertMany(List.copyOf(wanted.values()));
        }
    }

    private static Document version(Curated record, int number) {
        return Document.parse(
                VersionDocument.of(record, number, Sha256.of(record.toString())).toJson());
    }
}
