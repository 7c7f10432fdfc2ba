package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bson.Document;
import org.communique.CommuniqueApplication;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What callers are told while the database is away, and that all is well again when it is back. */
@OnMongo(MongoServer.STANDALONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

    private static final Duration ANSWERED = Duration.ofSeconds(5);
    private static final Duration BACK = Duration.ofSeconds(15);
    private static final String FACTS = "{ statements(first: 1) { nodes { id } } }";

    /** One command that nobody has asked before, and that there is one way to answer. */
    private static final String NEW = "{ statements(first: 73) { nodes { id } } }";

    /** Labels of facets are those of facts. */
    private static final String LABELS = "{ statements(first: 1) { facets(by: [SPEAKER]) { values { value } } } }";

    /** Two commands, one after the other, that nobody has asked before. */
    private static final String LEVELS =
            "{ statements(first: 9, filter: { id: { neq: \"statement:x%d\" } }) { nodes { speaker { actor { name } } } } }";

    private final AtomicInteger questions = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private TcpProxy way;
    private ConfigurableApplicationContext app;
    private ConnectionString address;

    @BeforeAll
    void start(ConnectionString address) {
        this.address = address;
        String[] host = address.getHosts().get(0).split(":");
        way = new TcpProxy(new InetSocketAddress(host[0], Integer.parseInt(host[1])));
        app = new SpringApplicationBuilder(CommuniqueApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=mongodb://" + way.address() + "/" + address.getDatabase()
                                + "?directConnection=true",
                        "--communique.at-hand.facts=0");
    }

    @AfterAll
    void stop() {
        app.close();
        way.close();
    }

    @BeforeEach
    void allIsWell() {
        way.open();
        await().atMost(BACK).until(() -> ask(unheard()).contains("\"data\":{\"statements\""));
        assertThat(ask(FACTS)).contains("\"data\":{\"statements\"");
        await().atMost(BACK).until(() -> health("readiness") == 200);
    }

    @Test
    void callersAreToldInTimeThatTheDatabaseIsGone() {
        way.close();
        callersAreTold();
    }

    @Test
    void callersAreToldInTimeThatTheDatabaseIsSilent() {
        way.fallSilent();
        callersAreTold();
        way.close(); // what stands silently stays so
    }

    @Test
    void callersAreToldInTimeThatTheDatabaseIsSlow() {
        way.slowDown(Duration.ofSeconds(3));
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(ask(LEVELS.formatted(i))).containsAnyOf("\"code\":\"UNAVAILABLE\"", "\"code\":\"TIMEOUT\"");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ANSWERED);
        }
        assertThat(health("liveness")).isEqualTo(200);
    }

    @Test
    void whatIsGivenUpStopsInTheDatabaseToo() {
        whileFindsHang(database -> {
            var asked = CompletableFuture.supplyAsync(() -> ask(NEW));
            await().atMost(BACK).until(() -> reads(database) > 0);

            assertThat(asked.join()).contains("\"code\":\"UNAVAILABLE\"");
            await().atMost(Duration.ofSeconds(2)).until(() -> reads(database) == 0);
        });
    }

    @Test
    void whatTheIndexKnowsIsAnsweredWhileTheDatabaseHangs() {
        whileFindsHang(database -> assertThat(
                        ask("{ statements(filter: { id: { neq: \"statement:none\" } }) { total { value } } }"))
                .isEqualTo("{\"data\":{\"statements\":{\"total\":{\"value\":27}}}}"));
    }

    private void whileFindsHang(Consumer<MongoClient> test) {
        try (MongoClient database = MongoClients.create(address)) {
            hang(database, "alwaysOn");
            test.accept(database);
        } finally {
            try (MongoClient database = MongoClients.create(address)) {
                hang(database, "off");
            }
        }
    }

    /** Lets finds hang in the server until they are stopped. */
    private static void hang(MongoClient database, String mode) {
        database.getDatabase("admin")
                .runCommand(new Document("configureFailPoint", "waitInFindBeforeMakingBatch")
                        .append("mode", mode)
                        .append("data", new Document("shouldCheckForInterrupt", true)));
    }

    /** How many reads of statements are under way in the server. */
    private long reads(MongoClient database) {
        List<Document> operations = database.getDatabase("admin")
                .aggregate(List.of(
                        new Document("$currentOp", new Document()),
                        new Document("$match", new Document("ns", address.getDatabase() + ".statements"))))
                .into(new ArrayList<>());
        return operations.size();
    }

    @Test
    void callersDoNotNoticeThatAllConnectionsWereReset() {
        way.close();
        way.open();
        for (int i = 0; i < 20; i++) {
            assertThat(ask(unheard())).contains("\"data\":{\"statements\"");
        }
    }

    /** A question that was not asked before, so that only the database can answer it. */
    private String unheard() {
        return "{ statements(first: 1, filter: { id: { neq: \"statement:u%d\" } }) { nodes { id } } }"
                .formatted(questions.incrementAndGet());
    }

    private void callersAreTold() {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            String query = i == 1 ? LABELS : unheard();
            assertThat(ask(query)).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("ongo");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ANSWERED);
        }
        await().atMost(BACK).until(() -> health("readiness") == 503);
        assertThat(health("liveness")).isEqualTo(200);
        assertThat(ask(FACTS)).as("answered before").contains("\"data\":{\"statements\"");
        assertThat(ask("{ __typename }")).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(ask("{ __schema { queryType { name } } }")).contains("\"name\":\"Query\"");
    }

    private String ask(String query) {
        return send("/graphql?query=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8))
                .body();
    }

    private int health(String group) {
        return send("/actuator/health/" + group).statusCode();
    }

    private HttpResponse<String> send(String path) {
        String port = app.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
