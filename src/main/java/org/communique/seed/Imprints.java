package org.communique.seed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.communique.fact.Store;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The stored imprints. They only save time: one that is missing makes files be read, one too many harms nothing, and all of one file say the
 * same, whoever wrote them and when.
 */
@Component
class Imprints {

    /** Its name in MongoDB. */
    static final String COLLECTION = "imprints";

    static final Map<String, Document> INDEXES = Map.of("by-since", new Document("since", 1).append("_id", 1));

    /** Characters of one text in one document; a few of them stay far below MongoDB's 16 MB. */
    private static final int PIECE = 2_000_000;
    /** Imprints that are read by one command, or removed. */
    private static final int SOME = 100;

    private final MongoDatabaseFactory databases;
    private final Store store;

    Imprints(MongoDatabaseFactory databases, Store store) {
        this.databases = databases;
        this.store = store;
    }

    /** Writes them, new or anew, on behalf of that revision, so many in one command. */
    void write(Collection<Imprint> imprints, int revision, int batch, Consumer<Runnable> write) {
        List<UpdateOneModel<Document>> some = new ArrayList<>();
        for (Imprint imprint : imprints) {
            for (Document part : parts(imprint)) {
                Object id = part.remove("_id");
                // Whoever comes late for an earlier revision takes nothing away from a later one.
                var update = new Document("$set", part).append("$max", new Document("since", revision));
                some.add(new UpdateOneModel<>(eq(id), update, new UpdateOptions().upsert(true)));
                if (some.size() == batch) {
                    write.accept(() -> collection().bulkWrite(some));
                    some.clear();
                }
            }
        }
        if (!some.isEmpty()) {
            write.accept(() -> collection().bulkWrite(some));
        }
    }

    /** An imprint as documents; one, where none of its texts is very long. */
    private static List<Document> parts(Imprint imprint) {
        Map<String, List<String>> pieces = new HashMap<>();
        imprint.texts().forEach((name, text) -> pieces.put(name, Lines.pieces(text, PIECE)));
        int parts =
                Math.max(1, pieces.values().stream().mapToInt(List::size).max().orElseThrow());
        return IntStream.range(0, parts)
                .mapToObj(number -> {
                    Document part = new Document("_id", part(imprint.file(), number))
                            .append("file", imprint.file())
                            .append("parts", parts);
                    pieces.forEach((name, some) -> part.append(name, number < some.size() ? some.get(number) : ""));
                    return part;
                })
                .toList();
    }

    private static String part(String file, int number) {
        return file + "/" + number;
    }

    /** Reads them, one after another; {@link Known.Gap} where one is missing, or a part of it. */
    void each(Collection<String> files, Consumer<Imprint> imprint) {
        for (List<String> some : Batches.of(files, SOME)) {
            Set<String> missing = new HashSet<>(some);
            List<String> first = some.stream().map(file -> part(file, 0)).toList();
            collection().find(in("_id", first)).forEach(document -> {
                missing.remove(document.getString("file"));
                imprint.accept(imprint(document));
            });
            if (!missing.isEmpty()) {
                throw new Known.Gap(missing.iterator().next());
            }
        }
    }

    private Imprint imprint(Document first) {
        String file = first.getString("file");
        Map<String, String> texts = new HashMap<>(texts(first));
        for (int number = 1; number < first.getInteger("parts"); number++) {
            Document next = collection().find(eq(part(file, number))).first();
            if (next == null) {
                throw new Known.Gap(file);
            }
            texts(next).forEach((name, text) -> texts.merge(name, text, String::concat));
        }
        return Imprint.of(file, texts);
    }

    private static Map<String, String> texts(Document part) {
        Map<String, String> texts = new HashMap<>();
        Imprint.TEXTS.forEach(name -> texts.put(name, part.getString(name)));
        return texts;
    }

    /** Removes what was written up to that published revision and is of none of its files. What a later one needs was written since. */
    void sweep(int revision, Set<String> needed, Runnable beforeWrite) {
        List<String> idle = new ArrayList<>();
        collection().find(lte("since", revision)).projection(include("_id")).forEach(document -> {
            String id = document.getString("_id");
            if (!needed.contains(id.substring(0, id.lastIndexOf('/')))) {
                idle.add(id);
            }
        });
        for (List<String> some : Batches.of(idle, SOME)) {
            beforeWrite.run();
            collection().deleteMany(and(in("_id", some), lte("since", revision)));
        }
    }

    /** No command may take longer than a publisher's may, though one that comes late does no harm. */
    private MongoCollection<Document> collection() {
        return store.durable(databases.getMongoDatabase().getCollection(COLLECTION))
                .withTimeout(Terms.USUAL.halfLife().toMillis(), TimeUnit.MILLISECONDS);
    }
}
