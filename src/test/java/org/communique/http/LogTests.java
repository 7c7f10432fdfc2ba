package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoTimeoutException;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** What the log says of a request: nothing about a caller's fault, and one record of anything else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "communique.limits.time=1s")
@Import(LogTests.Failing.class)
class LogTests {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void listen() {
        api = new Served(port);
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void aCallersFaultIsNotLogged() {
        for (String document : List.of(
                "{",
                "{ nope }",
                "{ search(text: \"\\u{80000000}\") { fuzzy } }",
                "query ($a: Float = 1e99999999999) { a(b: $a) }",
                "query ($id: ID!) { node(id: $id) { id } }",
                "query A { __typename } query B { __typename }",
                "{ statements(first: 0) { nodes { id } } }",
                "{ statements(after: \"x\") { nodes { id } } }",
                "{ search(text: \" \") { fuzzy } }",
                "{ statements { facets(by: [FORM, FORM]) { by } } }",
                "mutation { a }")) {
            assertThat(api.post(document).status()).as(document).isEqualTo(400);
        }
        assertThat(api.post("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", Map.of("$gt", "")))
                        .status())
                .isEqualTo(400);
        assertThat(log.list).isEmpty();
    }

    @Test
    void aFaultOfOursIsLoggedOnceWithItsStackHoweverManyFieldsHaveIt() {
        Reply reply = api.post(dataset(10, "revision"));

        assertThat(reply.json().findValuesAsString("code")).hasSize(10).containsOnly("INTERNAL");
        assertThat(log.list).hasSize(1);
        ILoggingEvent event = log.list.get(0);
        assertThat(event.getLevel()).isEqualTo(Level.ERROR);
        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("a fault of ours");
        assertThat(reply.message()).endsWith(event.getFormattedMessage().split(" ")[1]);
    }

    @Test
    void anErrorOfTheJvmIsLoggedOnce() {
        Reply reply = api.post("{ dataset { license } }");

        assertThat(reply.verdict()).isEqualTo("500 INTERNAL");
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getThrowableProxy().getMessage()).isEqualTo("a class that is missing");
    }

    @Test
    void aValueThatDoesNotFitTheSchemaIsLoggedOnce() {
        assertThat(api.post(dataset(10, "publishedAt")).json().findValuesAsString("code"))
                .contains("INTERNAL");
        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
    }

    @Test
    void anOutageOfTheDatabaseIsLoggedInOneLine() {
        assertThat(api.post(dataset(10, "digest")).json().findValuesAsString("code"))
                .hasSize(10)
                .containsOnly("UNAVAILABLE");
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getThrowableProxy()).isNull();
        assertThat(log.list.get(0).getFormattedMessage()).endsWith("the database did not answer: no server");
    }

    @Test
    void aFieldThatFailsIsToldBesideTheOthers() {
        Reply reply = api.post("{ __typename statements(first: 1) { nodes { __typename statusReason } } }");

        assertThat(reply.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"the database does not answer in time: ask again in a few seconds\",\"locations\":[{\"line\":1,\"column\":56}],\"path\":[\"statements\",\"nodes\",0,\"statusReason\"],\"extensions\":{\"code\":\"UNAVAILABLE\"}}],\"data\":{\"__typename\":\"Query\",\"statements\":{\"nodes\":[{\"__typename\":\"Statement\",\"statusReason\":null}]}}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(log.list).hasSize(1);
    }

    @Test
    void anOutageIsNotLoggedBesideAFaultOfOurs() {
        api.post("{ dataset { digest revision } }");

        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
    }

    @Test
    void whatAnOperationBreaksOffWithWhenItsTimeIsOverIsNotLogged() {
        for (String kind : List.of("STATE", "PERSON")) {
            assertThat(api.post("{ actors(filter: {kind: {eq: " + kind + "}}) { nodes { label } } }")
                            .verdict())
                    .isEqualTo("503 TIMEOUT");
        }
        assertThat(log.list).isEmpty();
    }

    private static String dataset(int times, String field) {
        return IntStream.range(0, times)
                .mapToObj(i -> "a" + i + ": " + field)
                .collect(Collectors.joining(" ", "{ dataset { ", " } }"));
    }

    /** Fields that fail. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        RuntimeWiringConfigurer failures() {
            return wiring -> wiring.type(
                            "Dataset",
                            type -> type.dataFetcher("revision", throwing(new IllegalStateException("a fault of ours")))
                                    .dataFetcher("digest", throwing(new MongoTimeoutException("no server")))
                                    .dataFetcher("license", env -> {
                                        throw new NoClassDefFoundError("a class that is missing");
                                    })
                                    .dataFetcher("publishedAt", env -> "yesterday"))
                    .type(
                            "Statement",
                            type -> type.dataFetcher("statusReason", throwing(new MongoTimeoutException("no server"))))
                    .type(
                            "State",
                            type -> type.dataFetcher("label", env -> {
                                awaitInterruption();
                                throw new MongoInterruptedException("interrupted", new InterruptedException());
                            }))
                    .type(
                            "Person",
                            type -> type.dataFetcher("label", env -> {
                                awaitInterruption();
                                throw new IllegalStateException(new InterruptedException());
                            }));
        }

        private static DataFetcher<?> throwing(RuntimeException failure) {
            return env -> {
                throw failure;
            };
        }

        private static void awaitInterruption() {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
