package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.http.tomcat.ConnectionLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One connection has its time and its rate, and all together have a number that fits the heap. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"communique.limits.head-time=2s", "communique.limits.reading-rate=300KB"})
class ConnectionTests {

    private static final Duration HEAD_TIME = Duration.ofSeconds(2);
    private static final String LARGE = IntStream.range(0, 6)
            .mapToObj(list -> "l" + list + ":statements(first:27){nodes{"
                    + IntStream.range(0, 29).mapToObj(i -> "a" + i + ":text,").collect(Collectors.joining())
                    + "citations{source{"
                    + IntStream.range(0, 29).mapToObj(i -> "a" + i + ":title,").collect(Collectors.joining())
                    + "}}}}")
            .collect(Collectors.joining(",", "{\"query\":\"{", "}\"}"));

    @LocalServerPort
    private int port;

    private Socket open(String said) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Says a byte more five times a second until the connection is closed, and returns how long that took. */
    private Duration lifetime(Socket socket, String piece, int most) throws Exception {
        long start = System.nanoTime();
        try (socket) {
            for (int i = 0; i < most && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException closed) {
            // as it should be
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "GET /graphql?", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", "\r\n\r\nGET"})
    void aHeadMustArriveInItsTime(String beginning) throws Exception {
        assertThat(lifetime(open(beginning), "x", 50))
                .isBetween(HEAD_TIME.minusMillis(300), HEAD_TIME.plusMillis(2_500));
    }

    @Test
    void theTimeOfAHeadBeginsWithItsFirstByte() throws Exception {
        String small = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n\r\n";
        try (Socket socket = open(small)) {
            byte[] piece = new byte[4_096];
            assertThat(socket.getInputStream().read(piece)).isPositive();
            TimeUnit.SECONDS.sleep(3);
            for (String part : small.split("(?<=\n)")) {
                socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                TimeUnit.MILLISECONDS.sleep(400);
            }

            int length = socket.getInputStream().read(piece);
            assertThat(new String(piece, 0, Math.max(0, length), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void blankLinesKeepNoConnectionForEver() throws Exception {
        try (Socket socket = open("\r\n")) {
            boolean closed = false;
            for (int i = 0; i < 300 && !closed; i++) {
                closed = isClosed(socket);
                TimeUnit.MILLISECONDS.sleep(15);
            }
            assertThat(closed).isTrue();
        }
    }

    /** A body that comes after its head has the end of its request announced on another way than one that comes with it. */
    @ParameterizedTest
    @ValueSource(ints = {5_000, 400, 300, 200, 100, 0})
    void aConnectionIsKeptForAHundredRequestsAndItsEndIsAnnounced(int mostMicrosBetweenHeadAndBody) throws Exception {
        String body = "{\"query\":\"{__typename}\"}";
        String head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        int answered = 0;
        boolean announced = false;
        try (Socket socket = open("")) {
            socket.setTcpNoDelay(true);
            byte[] piece = new byte[4_096];
            while (!announced) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
                busyFor(Duration.ofNanos(answered % 10 * 100L * mostMicrosBetweenHeadAndBody));
                socket.getOutputStream().write(body.getBytes(StandardCharsets.ISO_8859_1));
                int length = socket.getInputStream().read(piece);
                assertThat(length).as("answer %d", answered + 1).isPositive();
                answered++;
                announced = new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains("Connection: close");
            }
        }
        assertThat(answered).isEqualTo(100);
    }

    /** Waits for less time than a thread can sleep. */
    private static void busyFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static boolean isClosed(Socket socket) {
        try {
            socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void aCallerWhoReadsBelowTheRateIsCut() throws Exception {
        String request = "POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + LARGE.length() + "\r\n\r\n" + LARGE;
        long whole;
        try (Socket socket = open(request)) {
            whole = socket.getInputStream().readAllBytes().length;
        }
        assertThat(whole).isGreaterThan(500_000);

        long read = 0;
        try (Socket socket = open(request)) {
            InputStream answer = socket.getInputStream();
            byte[] piece = new byte[4_096];
            for (int length = 0; length >= 0; length = answer.read(piece)) {
                read += length;
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException cut) {
            // a reset, as it may be
        }
        assertThat(read).isLessThan(whole);
    }

    @ParameterizedTest
    @CsvSource({"268435456, 682", "536870912, 1365", "2147483648, 5461", "34359738368, 8192"})
    void theHeapHasRoomForAllConnections(long heap, int connections) {
        assertThat(ConnectionLimits.connections(heap)).isEqualTo(connections);
    }
}
