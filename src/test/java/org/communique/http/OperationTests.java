package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.communique.fact.TimeLimit;
import org.communique.http.Served.Reply;
import org.communique.index.IndexTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Operations that take long, and too many at once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"communique.limits.time=1s", "communique.limits.operations=4"})
@Import(OperationTests.Slow.class)
class OperationTests {

    private static final Duration SOON = Duration.ofSeconds(1);

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
        Slow.EVENTS.clear();
    }

    /** A field with the alias {@code slow} takes a minute, unless the operation's time is over before. */
    @TestConfiguration
    static class Slow {

        static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();

        @Bean
        Instrumentation slowFields() {
            return new SimplePerformantInstrumentation() {
                @Override
                public DataFetcher<?> instrumentDataFetcher(
                        DataFetcher<?> fetcher,
                        InstrumentationFieldFetchParameters parameters,
                        InstrumentationState state) {
                    String alias = parameters.getEnvironment().getField().getAlias();
                    return alias == null ? fetcher : env -> linger(alias);
                }
            };
        }

        /** Asks for the remaining time, as searches and database commands do. */
        private static Object linger(String alias) throws InterruptedException {
            EVENTS.add("begun " + alias);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(alias.startsWith("slow") ? 60 : 0);
            while (System.nanoTime() < end) {
                if (TimeLimit.current().isOver()) {
                    EVENTS.add("stopped " + alias);
                    throw new IndexTimeoutException();
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
            return null;
        }
    }

    private static String event() throws InterruptedException {
        return Slow.EVENTS.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void stopsAnOperationThatTakesTooLong() throws Exception {
        long start = System.nanoTime();
        Reply reply = api.query(
                "{ slow: node(id: \"a:b\") { id } next: node(id: \"a:c\") { id } }", "Accept", Served.GRAPHQL);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(1), Duration.ofMillis(2500));
        assertThat(reply.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"the operation was stopped after 1 s: ask for less at once\",\"extensions\":{\"code\":\"TIMEOUT\"}}]}");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(List.of(event(), event())).containsExactly("begun slow", "stopped slow");
        assertThat(Slow.EVENTS.poll(300, TimeUnit.MILLISECONDS))
                .as("the next field is not begun")
                .isNull();
    }

    @Test
    void refusesSoonWhatIsMoreThanItTakesOn() throws Exception {
        List<CompletableFuture<Reply>> slow = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> api.post("{ slow" + i + ": node(id: \"a:b\") { id } }")))
                .toList();
        for (int i = 0; i < 4; i++) {
            assertThat(event()).startsWith("begun");
        }
        long start = System.nanoTime();
        Reply refused = api.post("{ __typename }");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(refused.verdict()).isEqualTo("503 BUSY");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.message()).isEqualTo("the server is busy: ask again in a second");
        assertThat(slow).allSatisfy(one -> assertThat(one.join().verdict()).isEqualTo("503 TIMEOUT"));
        assertThat(List.of(event(), event(), event(), event())).allMatch(event -> event.startsWith("stopped"));
        assertThat(api.post("{ __typename }").verdict()).isEqualTo("200");
    }
}
