package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What ended earlier versions, sent to a process of its own with a small heap: it lives, answers honest callers within a second meanwhile, and is at rest again
 * afterwards. Attackers have another address than honest callers. A longer form is {@code bench/attacks/run}.
 */
class AttackTests {

    private static final String ATTACKER = "127.0.0.2";
    private static final int HONEST = 60;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static SmallProcess program;

    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private ExecutorService attackers;
    private Served api;

    @BeforeAll
    static void start() throws IOException {
        program = SmallProcess.start("512m");
    }

    @AfterAll
    static void end() {
        program.end();
    }

    @BeforeEach
    void client() {
        api = new Served(program.port());
        attackers = Executors.newCachedThreadPool();
    }

    @AfterEach
    void programIsAtRestAgain() throws Exception {
        over.set(true);
        for (Socket socket : sockets) {
            socket.close();
        }
        attackers.shutdownNow();
        attackers.awaitTermination(10, TimeUnit.SECONDS);
        await().atMost(Duration.ofSeconds(30)).until(() -> program.isAtRest());
        honestCallersAreServed();
        assertThat(program.log()).doesNotContain("OutOfMemoryError", "Exception");
    }

    private void honestCallersAreServed() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < HONEST; i++) {
            long start = System.nanoTime();
            String document = "{ h%d: statements(first: 5) { nodes { id text speaker { name } } } }";
            assertThat(api.post(document.formatted(start)).verdict()).isEqualTo("200");
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        assertThat(times.stream().sorted().toList().get(HONEST * 95 / 100)).isLessThan(SECOND);
        assertThat(program.isAlive()).isTrue();
    }

    private Socket open(String said) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.bind(new InetSocketAddress(ATTACKER, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", program.port()), 10_000);
        socket.setSoTimeout(30_000);
        sockets.add(socket);
        socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** So many connections, opened beside one another; one that is cut or refused is what is wanted. */
    private void openMany(int count, IntFunction<String> said) throws InterruptedException {
        int threads = 8;
        List<Runnable> parts = IntStream.range(0, threads)
                .<Runnable>mapToObj(part -> () ->
                        IntStream.range(0, count / threads).forEach(i -> openQuietly(said.apply(part * 1_000_000 + i))))
                .toList();
        for (var part : parts.stream().map(attackers::submit).toList()) {
            try {
                part.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException failed) {
                throw new AssertionError("the attack could not be made", failed);
            }
        }
    }

    private void openQuietly(String said) {
        try {
            open(said);
        } catch (IOException refused) {
            // as it may be
        }
    }

    /** Asks one request after another in so many threads until the test is over. */
    private void repeat(int threads, IntFunction<String> request) {
        for (int thread = 0; thread < threads; thread++) {
            int number = thread;
            attackers.submit(() -> {
                for (int i = 0; !over.get(); i++) {
                    try (Socket socket = open(request.apply(number * 1_000_000 + i))) {
                        sockets.remove(socket);
                        socket.getInputStream().readAllBytes();
                    } catch (IOException refused) {
                        // as it may be
                    }
                }
            });
        }
    }

    private void trickle(String piece) {
        attackers.submit(() -> {
            while (!over.get()) {
                for (Socket socket : sockets) {
                    try {
                        socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                    } catch (IOException cut) {
                        sockets.remove(socket);
                    }
                }
                TimeUnit.SECONDS.sleep(1);
            }
            return null;
        });
    }

    private static String post(String body) {
        return "POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private static String many(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> "t" + i + ":" + name).collect(Collectors.joining(" "));
    }

    /** Thirty lists have an answer of 5 MB, three of 500 KB. */
    private static String large(int number, int lists) {
        String fields = IntStream.range(0, lists)
                .mapToObj(i -> "a%dx%d:statements(first:27){...F}".formatted(number, i))
                .collect(Collectors.joining(" "));
        return post("{\"query\":\"{%s}fragment F on StatementConnection{nodes{%s quotes{%s}citations{source{%s}}}}\"}"
                .formatted(fields, many("text", 29), many("text", 29), many("title", 29)));
    }

    @Test
    void livesBesideCallersWhoDoNotReadLargeAnswers() throws Exception {
        openMany(300, number -> large(number, number % 2 == 0 ? 30 : 3));

        honestCallersAreServed();
    }

    @Test
    void livesBesideCallersWhoDoNotReadTheSchema() throws Exception {
        String leaves = many("description", 29);
        openMany(
                300,
                number -> post("{\"query\":\"{a%d:__schema{types{%s fields{%s args{%s}}enumValues{%s}}}}\"}"
                        .formatted(number, leaves, leaves, leaves, leaves)));

        honestCallersAreServed();
    }

    @Test
    void keepsNothingOfVariablesThatAreNotDeclared() {
        String values = "{\"\":0},".repeat(2_400);
        repeat(
                8,
                number -> post(
                        "{\"query\":\"{__typename}\",\"variables\":{\"i\":%d,\"x\":[%s0]}}".formatted(number, values)));

        honestCallersAreServed();
    }

    @Test
    void refusesVariablesOfMoreTokensThanItReads() {
        String values = "{\"\":0},".repeat(36_000);
        repeat(
                8,
                number -> post(
                        "{\"query\":\"{__typename}\",\"variables\":{\"i\":%d,\"x\":[%s0]}}".formatted(number, values)));

        honestCallersAreServed();
    }

    @Test
    void keepsNoPropertyNames() {
        String name = "n".repeat(45_000);
        repeat(
                8,
                number -> post("{\"query\":\"{__typename}\",\"variables\":{%s}}"
                        .formatted(IntStream.range(0, 5)
                                .mapToObj(i -> "\"%s%dx%d\":0".formatted(name, number, i))
                                .collect(Collectors.joining(",")))));

        honestCallersAreServed();
    }

    @Test
    void readsLongHeadersInNoTime() {
        String start = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        String digits = "Accept-Encoding: gzip;q=0." + "1".repeat(7_590);
        String ranges = "Accept: " + "a,".repeat(3_840);
        // No two are the same: what a header asks for may be remembered.
        repeat(40, number -> start + (number % 2 == 0 ? digits + number + "x" : ranges + number) + "\r\n\r\n");

        honestCallersAreServed();
    }

    @Test
    void closesConnectionsThatSendAHeadTooSlowly() throws Exception {
        openMany(2_400, number -> "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        trickle("x");

        honestCallersAreServed();
        await().atMost(Duration.ofSeconds(30)).until(() -> program.isAtRest());
    }

    @Test
    void makesRoomForNewConnectionsBesideIdleOnes() throws Exception {
        openMany(4_000, number -> "");

        honestCallersAreServed();
    }

    @Test
    void livesBesideBodiesThatDoNotArrive() throws Exception {
        openMany(2_400, number -> post("{").replace("Content-Length: 1", "Content-Length: 250000"));
        trickle(" ");

        honestCallersAreServed();
    }

    @Test
    void keepsNoThreadForBodiesThatNobodyReads() throws Exception {
        openMany(600, number -> {
            String path = number % 2 == 0 ? "/graphql" : "/graphiql";
            String length = number % 3 == 0 ? "Content-Length: 100000" : "Transfer-Encoding: chunked";
            return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n" + length + "\r\n\r\n";
        });
        trickle("1");

        honestCallersAreServed();
    }

    @Test
    void leavesOperationsForOthersBesideAGreedyClient() {
        String lists = IntStream.range(0, 10)
                .mapToObj(i -> "m%d:meetings(first:10){nodes{statements(first:90){nodes{id form label}}}}".formatted(i))
                .collect(Collectors.joining(" "));
        repeat(150, number -> post("{\"query\":\"{n%d:__typename %s}\"}".formatted(number, lists)));

        honestCallersAreServed();
    }
}
