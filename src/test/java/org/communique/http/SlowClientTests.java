package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Callers that are slow, silent or broken cost the others nothing: of a hundred honest requests 95 are answered within a second. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "communique.limits.body-time=4s")
class SlowClientTests {

    private static final int HONEST = 100;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int PATIENCE = 15_000;
    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    private static final String LARGE = "GET /graphql?query={statements(first:100){nodes{"
            + IntStream.range(0, 20).mapToObj(i -> "a" + i + ":text,").collect(Collectors.joining())
            + "}}} HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String SMALL = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n\r\n";

    @LocalServerPort
    private int port;

    private final List<Socket> sockets = new ArrayList<>();
    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
        api.query("{ dataset { revision } }");
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private Socket open(String said) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.connect(new java.net.InetSocketAddress("localhost", port));
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
        sockets.add(socket);
        return socket;
    }

    private void openMany(int count, String said) throws IOException {
        for (int i = 0; i < count; i++) {
            open(said);
        }
    }

    /** Each socket says a byte more every second. */
    private ScheduledExecutorService dribble(String piece) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(() -> sockets.forEach(socket -> say(socket, piece)), 1, 1, TimeUnit.SECONDS);
        return clock;
    }

    private static void say(Socket socket, String piece) {
        try {
            socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException hungUp) {
            // as it should
        }
    }

    private void honestCallersAreServed() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < HONEST; i++) {
            long start = System.nanoTime();
            assertThat((i % 2 == 0 ? api.query("{ dataset { revision } }") : api.post("{ dataset { revision } }"))
                            .status())
                    .isEqualTo(200);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        assertThat(times.stream().sorted().toList().get(HONEST * 95 / 100)).isLessThan(SECOND);
    }

    @Test
    void servesOthersBesideThousandsOfIdleConnections() throws IOException {
        openMany(3_000, "");

        honestCallersAreServed();
    }

    @Test
    void servesOthersBesideBodiesOfAByteASecond() throws IOException {
        openMany(500, POST + "{");
        ScheduledExecutorService clock = dribble(" ");

        honestCallersAreServed();
        clock.shutdownNow();
    }

    @Test
    void servesOthersBesideHeadersOfAByteASecond() throws IOException {
        openMany(500, "GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        ScheduledExecutorService clock = dribble("x");

        honestCallersAreServed();
        clock.shutdownNow();
    }

    @Test
    void servesOthersBesideCallersWhoDoNotReadTheirAnswers() throws IOException {
        openMany(300, LARGE);
        await().atMost(Duration.ofMinutes(1)).until(() -> sockets.stream().allMatch(SlowClientTests::isAnswered));

        honestCallersAreServed();
    }

    /** Though nobody reads it. */
    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException hungUp) {
            return true;
        }
    }

    @Test
    void givesUpABodyThatDoesNotArrive() throws IOException {
        Socket socket = open(POST + "{");
        ScheduledExecutorService clock = dribble(" ");
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        clock.shutdownNow();

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"REQUEST_TOO_SLOW\"");
    }

    @Test
    void answersWhoeverHasNothingMoreToSay() throws IOException {
        String body = "{\"query\":\"{ __typename }\"}";
        for (String said : List.of(SMALL, POST.replace("1000", "" + body.length()) + body)) {
            Socket socket = open(said);
            socket.shutdownOutput();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("{\"data\":{\"__typename\":\"Query\"}}");
        }
    }

    @Test
    void readsAnAnswerToItsEndHoweverSlowly() throws Exception {
        Socket socket = open(LARGE.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
        TimeUnit.SECONDS.sleep(1);
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int length = Integer.parseInt(answer.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));

        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8))
                .hasSize(length);
        assertThat(length).isGreaterThan(16 * 1024);
    }

    @Test
    void answersPipelinedRequestsInTheirOrder() throws IOException {
        String last = SMALL.replace("__typename", "last:__typename")
                .replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n");
        String answers = api.raw(SMALL + SMALL.replace("__typename", "second:__typename") + last);

        assertThat(answers.split("HTTP/1.1 200")).hasSize(4);
        assertThat(answers.replaceAll("(?s)HTTP/1.1.*?\r\n\r\n", ""))
                .isEqualTo(
                        "{\"data\":{\"__typename\":\"Query\"}}{\"data\":{\"second\":\"Query\"}}{\"data\":{\"last\":\"Query\"}}");
    }

    @Test
    void takesABodyInPieces() throws Exception {
        String body = "{\"query\":\"{ __typename }\"}";
        Socket socket = open(
                POST.replace("1000", "" + body.length()).replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
        for (char c : body.toCharArray()) {
            say(socket, "" + c);
            TimeUnit.MILLISECONDS.sleep(20);
        }

        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 200")
                .endsWith("{\"data\":{\"__typename\":\"Query\"}}");
    }
}
