package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How the program bears a MongoDB that is away, goes away or falls silent. */
@ExtendWith(OutputCaptureExtension.class)
abstract class ReachabilityContract {

    private TcpProxy proxy;

    @BeforeEach
    void openTheWay(ConnectionString address) {
        var server = new ServerAddress(address.getHosts().get(0));
        proxy = new TcpProxy(new InetSocketAddress(server.getHost(), server.getPort()));
    }

    @AfterEach
    void closeTheWay() {
        proxy.close();
    }

    @Test
    void startsWithoutMongoDbAndIsReadyOnceItIsThere(CapturedOutput output) {
        proxy.close();
        try (var running = new RunningStore("mongodb://" + proxy.address() + "/facts")) {
            assertThat(running.health("liveness")).isEqualTo(200);
            assertThat(running.health("readiness")).isEqualTo(503);
            assertThat(running.bean(Store.class).describe()).endsWith("(not reached yet)");

            proxy.open();

            await().atMost(Duration.ofSeconds(15)).until(() -> running.health("readiness") == 200);
            assertThat(running.bean(Store.class).describe()).endsWith("at " + proxy.address());
        }
        assertThat(output).containsOnlyOnce("does not answer").containsOnlyOnce("answers again");
        assertThat(output).contains(proxy.address()).doesNotContain("\tat ");
    }

    @Test
    void isNotReadyWhileMongoDbIsGoneOrSilent(CapturedOutput output) {
        try (var running = new RunningStore("mongodb://" + proxy.address())) {
            assertThat(running.health("readiness")).isEqualTo(200);

            proxy.close();
            assertThat(running.health("readiness")).isEqualTo(503);
            assertThat(running.health("liveness")).isEqualTo(200);

            proxy.open();
            await().atMost(Duration.ofSeconds(15)).until(() -> running.health("readiness") == 200);

            proxy.fallSilent();
            Instant asked = Instant.now();
            assertThat(running.health("readiness")).isEqualTo(503);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(4));
        }
        assertThat(output).doesNotContain("\tat ");
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedReachabilityTests extends ReachabilityContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetReachabilityTests extends ReachabilityContract {}
