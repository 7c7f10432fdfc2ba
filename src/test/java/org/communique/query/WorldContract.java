package org.communique.query;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.ApiClient;
import org.communique.ApiContract;
import org.communique.fact.Curated;
import org.communique.fact.Indexes;
import org.communique.fact.Kind;
import org.communique.fact.Published;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.communique.fact.VersionDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** A contract of the API over facts that never were, written as the publisher writes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorldContract extends ApiContract {

    @LocalServerPort
    private int port;

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Indexes indexes;

    @Autowired
    private ApplicationEventPublisher events;

    abstract World world();

    /** In the place of the seed. */
    @BeforeAll
    void publishTheWorld() {
        indexes.make();
        publish(world().facts.values(), true);
    }

    /** Publishes facts, in the place of all others or beside them. */
    int publish(Collection<? extends Curated> facts, boolean alone) {
        int next = revisions.latest().number() + 1;
        Map<Kind, List<Document>> versions = new HashMap<>();
        facts.forEach(fact -> kinds.stream()
                .filter(kind -> kind.holds(fact.id()))
                .forEach(kind ->
                        versions.computeIfAbsent(kind, one -> new ArrayList<>()).add(version(fact, next))));
        for (Kind kind : kinds) {
            var collection = databases.getMongoDatabase().getCollection(kind.collection());
            if (alone) {
                collection.updateMany(
                        new Document("until", Revision.CURRENT), new Document("$set", new Document("until", next)));
            }
            List<Document> some = versions.getOrDefault(kind, List.of());
            for (int i = 0; i < some.size(); i += 1000) {
                collection.insertMany(some.subList(i, Math.min(some.size(), i + 1000)));
            }
        }
        databases
                .getMongoDatabase()
                .getCollection(Revisions.COLLECTION)
                .insertOne(new Document("_id", next)
                        .append("state", "PUBLISHED")
                        .append("owner", "test")
                        .append("lease", new Date(0))
                        .append("files", List.of())
                        .append("publishedAt", Date.from(Instant.now()))
                        .append("digest", "0")
                        .append("counts", new Document()));
        events.publishEvent(new Published(next));
        await().atMost(Duration.ofMinutes(2)).until(() -> answering() >= next);
        return next;
    }

    /** The revision that requests are answered from; the search index of a large one takes its time. */
    private int answering() {
        return new ApiClient(port)
                .data("{ dataset { revision } }")
                .at("/dataset/revision")
                .asInt();
    }

    private static Document version(Curated fact, int since) {
        return Document.parse(VersionDocument.of(fact, since, "0").toJson());
    }
}
