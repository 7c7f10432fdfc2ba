package org.communique;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.testcontainers.containers.GenericContainer;

/** A replica set in a container, read from its secondary, which falls behind when told to. */
public final class LaggingReplicaSet implements AutoCloseable {

    private static final String MONGOD =
            "mongod --replSet lagging --setParameter enableTestCommands=1 --bind_ip_all --port %d --dbpath /data/%s";

    private final int primary = freePort();
    private final int secondary = freePort();
    private final GenericContainer<?> container = new GenericContainer<>(MongoServerContainer.IMAGE);

    public LaggingReplicaSet() {
        // Members and clients must know a server by the same address, so each port is the same inside and outside.
        container.setPortBindings(List.of(primary + ":" + primary, secondary + ":" + secondary));
        container.withExposedPorts(primary, secondary);
        container.withCommand(
                "sh",
                "-c",
                "mkdir -p /data/a /data/b && (%s &) && exec %s"
                        .formatted(MONGOD.formatted(secondary, "b"), MONGOD.formatted(primary, "a")));
        container.withStartupTimeout(Duration.ofSeconds(30)).start();
        initiate();
    }

    /** The address of a database, read from the secondary. */
    public ConnectionString address() {
        return new ConnectionString("mongodb://localhost:%d,localhost:%d/?replicaSet=lagging&readPreference=secondary"
                .formatted(primary, secondary));
    }

    private void initiate() {
        try (MongoClient client = direct(primary);
                MongoClient late = direct(secondary)) {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", configuration()));
            Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> is("isWritablePrimary", client));
            Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> is("secondary", late));
        }
    }

    /** From now on the secondary takes over nothing from the primary. */
    public void fallBehind() {
        failPoint("alwaysOn");
        try (MongoClient late = direct(secondary)) {
            late.getDatabase("admin")
                    .runCommand(new Document("waitForFailPoint", "rsSyncApplyStop")
                            .append("timesEntered", 1)
                            .append("maxTimeMS", 10_000));
        }
    }

    /** The secondary takes over what it has missed, and goes on. */
    public void catchUp() {
        failPoint("off");
    }

    private void failPoint(String mode) {
        try (MongoClient late = direct(secondary)) {
            late.getDatabase("admin")
                    .runCommand(new Document("configureFailPoint", "rsSyncApplyStop").append("mode", mode));
        }
    }

    private Document configuration() {
        Document late = member(1, secondary).append("priority", 0).append("votes", 0);
        return new Document("_id", "lagging").append("members", List.of(member(0, primary), late));
    }

    private static Document member(int id, int port) {
        return new Document("_id", id).append("host", "localhost:" + port);
    }

    private static boolean is(String role, MongoClient client) {
        return client.getDatabase("admin").runCommand(new Document("hello", 1)).getBoolean(role, false);
    }

    private static MongoClient direct(int port) {
        return MongoClients.create("mongodb://localhost:" + port + "/?directConnection=true");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
