package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.communique.HttpApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Whoever asks what was asked before gets the answer that was given, within a bound of memory. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(AnswersTests.Slow.class)
@TestPropertySource(properties = {"communique.answers.memory=200KB", "communique.at-hand.facts=0"})
class AnswersTests {

    private static final int BOUND = 200 * 1024;
    private static final String QUESTION = "query ($n: Int) { statements(first: $n) { nodes { id text } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Answers answers;

    @Autowired
    private Slow.Finds finds;

    private final ExecutorService callers = Executors.newFixedThreadPool(20);
    private HttpApi api;

    @BeforeEach
    void client() {
        api = new HttpApi(port);
        finds.counted.set(0);
        finds.held = new CountDownLatch(0);
    }

    @AfterEach
    void dismissCallers() {
        callers.shutdownNow();
    }

    @Test
    void whatIsAskedOftenIsAnsweredFromMemory() {
        JsonNode first = api.ask(QUESTION, Map.of("n", 7));
        api.ask(QUESTION, Map.of("n", 7)); // what is asked once does not drive out what is asked often
        api.ask(QUESTION, Map.of("n", 7));
        finds.counted.set(0);

        assertThat(api.ask(QUESTION, Map.of("n", 7))).isEqualTo(first);
        assertThat(finds.counted).hasValue(0);
        assertThat(api.ask(QUESTION, Map.of("n", 8))).isNotEqualTo(first);
        assertThat(finds.counted).hasValue(1);
    }

    @Test
    void thoseWhoAskTheSameAtTheSameTimeGetOneAnswer() {
        finds.held = new CountDownLatch(1);
        List<CompletableFuture<JsonNode>> asked = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.ask(QUESTION, Map.of("n", 9)), callers))
                .toList();
        finds.awaitOne();
        finds.held.countDown();

        assertThat(asked)
                .extracting(CompletableFuture::join)
                .containsOnly(asked.get(0).join());
        assertThat(finds.counted).hasValue(1);
    }

    @Test
    void whatFailsIsAskedAgain() {
        String broken =
                "query ($n: Int) { statements(first: $n) { nodes { id } } other: statements(first: 0) { nodes { id } } }";

        assertThat(api.refusal(broken, Map.of("n", 3))).startsWith("BAD_ARGUMENT");
        int once = finds.counted.get();
        assertThat(api.refusal(broken, Map.of("n", 3))).startsWith("BAD_ARGUMENT");

        assertThat(finds.counted).hasValue(2 * once);
    }

    @Test
    void aFloodOfQuestionsStaysWithinTheBound() {
        for (int i = 0; i < 400; i++) {
            api.ask("{ flood%d: statements(first: 5) { nodes { id text label } } }".formatted(i));
        }

        assertThat(answers.bytes()).isBetween(BOUND / 4L, (long) BOUND);
    }

    /** Counts finds of statements, and holds them up. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Slow {

        static final class Finds implements CommandListener {

            private final AtomicInteger counted = new AtomicInteger();
            private volatile CountDownLatch held = new CountDownLatch(0);

            @Override
            public void commandStarted(CommandStartedEvent event) {
                boolean statements = event.getCommandName().equals("find")
                        && event.getCommand().getString("find").getValue().equals("statements");
                if (statements && !Thread.currentThread().getName().startsWith("revisions")) {
                    counted.incrementAndGet();
                    try {
                        held.await(2, TimeUnit.SECONDS);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }
            }

            void awaitOne() {
                await().until(() -> counted.get() > 0);
            }
        }

        @Bean
        Finds finds() {
            return new Finds();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Finds finds) {
            return settings -> settings.addCommandListener(finds);
        }
    }
}
