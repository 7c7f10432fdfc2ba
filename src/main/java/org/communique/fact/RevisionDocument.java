package org.communique.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.communique.fact.Claim.State;
import org.jspecify.annotations.Nullable;

/** How a number is stored. The names of files hold dots, so they are values, not keys. */
final class RevisionDocument {

    private RevisionDocument() {}

    static Revision revision(Document stored, Set<Integer> abandoned, @Nullable Moment moment) {
        Map<String, Integer> counts = new TreeMap<>();
        stored.get("counts", Document.class).forEach((prefix, count) -> counts.put(prefix, (Integer) count));
        return new Revision(
                stored.getInteger("_id"),
                instant(stored, "publishedAt"),
                stored.getString("digest"),
                Map.copyOf(counts),
                Set.copyOf(abandoned),
                moment);
    }

    static Claim claim(Document stored) {
        return new Claim(
                stored.getInteger("_id"),
                State.valueOf(stored.getString("state")),
                stored.getString("owner"),
                instant(stored, "lease"));
    }

    static Document changed(Changes changes) {
        return new Document("added", changes.added())
                .append("changed", changes.changed())
                .append("removed", changes.removed());
    }

    static List<Document> files(Map<String, String> files) {
        List<Document> stored = new ArrayList<>();
        new TreeMap<>(files).forEach((file, sha256) -> stored.add(new Document("file", file).append("sha256", sha256)));
        return stored;
    }

    static Origin origin(Document stored) {
        Map<String, String> files = new TreeMap<>();
        stored.getList("files", Document.class, List.of())
                .forEach(entry -> files.put(entry.getString("file"), entry.getString("sha256")));
        return new Origin(stored.get("build", ""), files);
    }

    private static Instant instant(Document stored, String field) {
        return stored.get(field, Date.class).toInstant();
    }
}
