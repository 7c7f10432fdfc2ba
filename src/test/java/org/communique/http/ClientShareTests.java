package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** One client has a share of the operations; which client it is, a proxy says only where it is trusted. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"communique.limits.time=2s", "communique.limits.operations-of-client=1"})
@Import(OperationTests.Slow.class)
class ClientShareTests {

    @LocalServerPort
    private int port;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
        OperationTests.Slow.EVENTS.clear();
    }

    /** What a caller is answered while another, at another forwarded address, has an operation under way. */
    private static Reply beside(Served api) throws Exception {
        CompletableFuture<Reply> slow = CompletableFuture.supplyAsync(
                () -> api.post("{ slow: node(id: \"a:b\") { id } }", "X-Forwarded-For", "192.0.2.1"));
        assertThat(OperationTests.Slow.EVENTS.take()).isEqualTo("begun slow");
        Reply other = api.post("{ __typename }", "X-Forwarded-For", "192.0.2.2");
        assertThat(slow.join().verdict()).isEqualTo("503 TIMEOUT");
        return other;
    }

    @Test
    void anyCallerMayWriteAForwardedAddressSoItCountsForNothing() throws Exception {
        assertThat(beside(api).verdict()).isEqualTo("503 BUSY");
    }

    @Nested
    @TestPropertySource(properties = "server.forward-headers-strategy=native")
    class BehindATrustedProxy {

        @Test
        void callersAreToldApartByTheAddressThatTheProxyForwards(@LocalServerPort int port) throws Exception {
            assertThat(beside(new Served(port)).verdict()).isEqualTo("200");
        }
    }
}
