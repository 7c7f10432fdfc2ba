package org.communique.seed;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.communique.fact.Curated;
import org.communique.fact.Indexes;
import org.communique.fact.Kind;
import org.communique.fact.LimitedDatabaseFactory;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.communique.fact.Rule;
import org.communique.fact.Sha256;
import org.communique.fact.Store;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** A database of its own on some server, with all that publishes to it and reads from it. */
final class Archive implements AutoCloseable {

    private static final List<Kind> KINDS = List.of(Remark.KIND, Stamp.KIND);

    private final List<Kind> kinds;
    private final MongoClient client;
    private final String name = "archive-" + UUID.randomUUID();
    private final GenericApplicationContext context = new AnnotationConfigApplicationContext();

    /** For the tests' own kinds. */
    Archive(ConnectionString address, Store store) {
        this(address, store, KINDS, List.of());
    }

    Archive(ConnectionString address, Store store, List<Kind> kinds, List<Rule<?>> rules) {
        this.kinds = kinds;
        this.client = MongoClients.create(address);
        kinds.forEach(kind -> context.registerBean(kind.collection(), Kind.class, () -> kind));
        context.registerBean(Rules.class, () -> new Rules(rules));
        context.registerBean(Store.class, () -> store);
        context.registerBean(MongoDatabaseFactory.class, () -> new SimpleMongoClientDatabaseFactory(client, name));
        context.registerBean(MongoTemplate.class, () -> new MongoTemplate(new LimitedDatabaseFactory(client, name)));
        for (Class<?> part : List.of(
                Revisions.class,
                Reader.class,
                Indexes.class,
                Upgrade.class,
                Versions.class,
                SeedReader.class,
                Publisher.class,
                Intake.class)) {
            context.registerBean(part);
        }
        context.refresh();
    }

    /** A publisher that writes two documents a command, runs the hook before each, and sees the time that much later. */
    Publisher publisher(Duration later, Runnable beforeWrite) {
        return publisher(Duration.ofMinutes(1), Clock.offset(Clock.systemUTC(), later), beforeWrite);
    }

    Publisher publisher(Duration lease, Clock clock, Runnable beforeWrite) {
        return publisher(new Terms(2, lease, Indexes.LIMIT, clock, beforeWrite));
    }

    Publisher publisher(Terms terms) {
        return new Publisher(
                revisions(), bean(Versions.class), kinds, bean(Indexes.class), bean(Upgrade.class), event -> {}, terms);
    }

    Publisher publisher() {
        return bean(Publisher.class);
    }

    Revisions revisions() {
        return bean(Revisions.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** What a reader at that state sees, whole records, by id. */
    Map<String, Curated> at(Revision revision) {
        Map<String, Curated> seen = new TreeMap<>();
        for (Kind kind : kinds) {
            for (Curated record : bean(Reader.class).all(kind, revision)) {
                if (seen.put(record.id(), record) != null) {
                    throw new AssertionError(record.id() + " is there twice at " + revision);
                }
            }
        }
        return seen;
    }

    /** What a reader at the latest state sees; nothing before the first. */
    Map<String, Curated> now() {
        Revision latest = revisions().latest();
        return latest == null ? Map.of() : at(latest);
    }

    /** All versions that are stored, by key, whole documents. */
    Map<String, Document> versions() {
        Map<String, Document> all = new TreeMap<>();
        for (Kind kind : kinds) {
            database().getCollection(kind.collection()).find().forEach(found -> all.put(found.getString("_id"), found));
        }
        return all;
    }

    /** Forgets all that was published. */
    void clear() {
        for (String collection : List.of(Revisions.COLLECTION, Remark.KIND.collection(), Stamp.KIND.collection())) {
            database().getCollection(collection).deleteMany(new Document());
        }
    }

    /** The numbers of all published states. */
    List<Integer> published() {
        return published("_id", Integer.class);
    }

    /** The fingerprints of all published states, in their order. */
    List<String> digests() {
        return published("digest", String.class);
    }

    private <T> List<T> published(String field, Class<T> type) {
        return database()
                .getCollection(Revisions.COLLECTION)
                .find(new Document("state", "PUBLISHED"))
                .sort(new Document("_id", 1))
                .map(found -> found.get(field, type))
                .into(new ArrayList<>());
    }

    /** A published state, as a reader that is pinned to it since then knows it. */
    Revision revision(int number) {
        Revision latest = revisions().latest();
        return new Revision(
                number,
                latest.publishedAt(),
                latest.digest(),
                latest.counts(),
                revisions().abandonedBefore(number),
                latest.moment());
    }

    /** From when to when each version holds: {@code remark:a 1-2}, {@code remark:b 2-}. */
    List<String> intervals() {
        return versions().values().stream()
                .map(version -> "%s %d-%s"
                        .formatted(
                                version.getString("id"),
                                version.getInteger("since"),
                                version.getInteger("until") == Revision.CURRENT ? "" : version.getInteger("until")))
                .toList();
    }

    /** A seed with one file a kind. */
    static Seed seed(Curated... records) {
        Map<String, String> files = new TreeMap<>();
        List<Entry> all = new ArrayList<>();
        for (Kind kind : KINDS) {
            String file = kind.collection() + "/all.yaml";
            List<Entry> entries = Arrays.stream(records)
                    .filter(record -> kind.holds(record.id()))
                    .map(record -> new Entry(kind, record, Sha256.of(record.toString()), file))
                    .toList();
            if (!entries.isEmpty()) {
                String sha256 = Sha256.of(entries.toString());
                files.put(file, sha256);
                all.addAll(entries);
            }
        }
        return new Seed(all, files);
    }

    /** What readers shall see of a seed. */
    static Map<String, Curated> records(Seed seed) {
        Map<String, Curated> records = new TreeMap<>();
        seed.entries().forEach(entry -> records.put(entry.record().id(), entry.record()));
        return records;
    }

    @Override
    public void close() {
        client.getDatabase(name).drop();
        context.close();
        client.close();
    }
}
