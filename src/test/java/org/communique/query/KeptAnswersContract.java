package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.ApiClient;
import org.communique.CommuniqueApplication;
import org.communique.Editions;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Published;
import org.communique.fact.Revisions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/**
 * A process that keeps facts, pages and answers at hand says the same as one that keeps nothing, whatever is published meanwhile: of the same
 * revision, both say the same. Two processes share a database, so it takes a real one.
 */
abstract class KeptAnswersContract extends WorldContract {

    private static final int EDITIONS = 8;
    /** Answers to compare while an edition is the newest. */
    private static final int COMPARED = 10;

    private static final List<String> QUERIES = List.of(
            "query ($n: Int!, $p: ID!) { dataset { revision } statements(first: $n) { nodes { id text speaker { name actor { id } } venue { name within { name } } } total { value } } actor(id: $p) { name } }",
            "query ($n: Int!, $p: ID!) { dataset { revision } meetings(first: $n) { nodes { name statements(first: 3) { nodes { text speaker { name } } } participants { actor { name } } } } actor(id: $p) { label } }",
            "query ($n: Int!, $p: ID!) { dataset { revision } actor(id: $p) { name statements(first: $n) { nodes { text meeting { name } citations { source { label } } } total { value } } } }",
            "query ($n: Int!, $p: ID!) { dataset { revision } node(id: $p) { ... on Person { label } } timeline(first: $n) { edges { cursor node { ... on Meeting { name } ... on Statement { text } } } } }",
            "query ($s: ID!) { dataset { revision } statement(id: $s) { text saidAt { edtf } speaker { name actor { id } } venue { name } meeting { name statements(first: 2) { nodes { text } } } } }");

    private final World world = new World(100, 20, 60);
    private final Random random = new Random(5);
    private Editions editions;
    private ConfigurableApplicationContext forgetful;
    private ApiClient plain;

    @Value("${spring.mongodb.uri}")
    private String uri;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private Revisions revisions;

    @Autowired
    private ApplicationEventPublisher events;

    @Override
    World world() {
        return world;
    }

    /** The world with some facts of another one in the place of its own, under the same ids. */
    private List<Curated> edition(int number) {
        Map<String, Curated> edition = new LinkedHashMap<>(world.facts);
        List<Curated> others = new ArrayList<>(new World(100 + number, 20, 60).facts.values());
        Collections.shuffle(others, new Random(number));
        others.subList(0, 5 + 20 * (number % 3)).forEach(fact -> edition.replace(fact.id(), fact));
        return List.copyOf(edition.values());
    }

    /** On the same database; at its start it publishes the seed in the place of the world, until the next edition. */
    @BeforeAll
    void startTheOther() {
        forgetful = new SpringApplicationBuilder(CommuniqueApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + uri,
                        "--communique.at-hand.facts=0",
                        "--communique.answers.memory=0B");
        plain = new ApiClient(forgetful.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        editions = new Editions(databases, kinds, revisions);
    }

    @AfterAll
    void stopTheOther() {
        forgetful.close();
    }

    @Test
    void saysTheSameOfTheSameRevisionWhileOthersArePublished() {
        AtomicBoolean published = new AtomicBoolean();
        AtomicInteger compared = new AtomicInteger();
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
            while (!published.get()) {
                compared.addAndGet(compare() ? 1 : 0);
            }
        });

        for (int number = 1; number <= EDITIONS; number++) {
            int before = compared.get();
            events.publishEvent(new Published(editions.publish(edition(number)).number()));
            await().atMost(Duration.ofSeconds(30)).until(() -> asking.isDone() || compared.get() >= before + COMPARED);
        }
        published.set(true);
        asking.join();
    }

    /** Whether both answered from one revision; then both must have said the same, the one that keeps answers twice. */
    private boolean compare() {
        String query = QUERIES.get(random.nextInt(QUERIES.size()));
        Map<String, ?> variables = Map.of(
                "n",
                1 + random.nextInt(3) * 10,
                "p",
                "person:p" + random.nextInt(4),
                "s",
                "statement:s" + random.nextInt(9));
        JsonNode first = api.data(query, variables);
        JsonNode other = plain.data(query, variables);
        JsonNode again = api.data(query, variables);
        if (!revision(first).equals(revision(other)) || !revision(again).equals(revision(other))) {
            return false;
        }
        assertThat(List.of(first, again)).as("%s %s", query, variables).isEqualTo(List.of(other, other));
        return true;
    }

    private static String revision(JsonNode data) {
        return data.at("/dataset/revision").asString();
    }
}

@OnMongo(value = MongoServer.STANDALONE, database = "kept-answers")
class StandaloneKeptAnswersTests extends KeptAnswersContract {}

@OnMongo(value = MongoServer.REPLICA_SET, database = "kept-answers")
class ReplicaSetKeptAnswersTests extends KeptAnswersContract {}
