package org.communique;

import static java.util.stream.Collectors.joining;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.testcontainers.containers.GenericContainer;

/** A replica set in a container, read from a secondary, which falls behind when told to. */
public final class LaggingReplicaSet implements AutoCloseable {

    private static final String MONGOD =
            "mongod --replSet lagging --setParameter enableTestCommands=1 --bind_ip_all --port %d --dbpath /data/%s";

    private final int primary = freePort();
    private final int secondary = freePort();
    private final List<Integer> voters;
    private final List<Integer> ports;
    private final GenericContainer<?> container = new GenericContainer<>(MongoServerContainer.IMAGE);

    /** The secondary has no vote, so that a majority never waits for it. */
    public LaggingReplicaSet() {
        this(List.of());
    }

    private LaggingReplicaSet(List<Integer> voters) {
        this.voters = voters;
        this.ports =
                Stream.concat(Stream.of(primary, secondary), voters.stream()).toList();
        // Members and clients must know a server by the same address, so each port is the same inside and outside.
        container.setPortBindings(ports.stream().map(port -> port + ":" + port).toList());
        container.withExposedPorts(ports.toArray(Integer[]::new));
        container.withCommand(
                "sh", "-c", ports.stream().map(LaggingReplicaSet::start).collect(joining()) + "wait");
        container.withStartupTimeout(Duration.ofSeconds(30)).start();
        initiate();
    }

    /** Three members that vote. */
    public static LaggingReplicaSet ofThree() {
        return new LaggingReplicaSet(List.of(freePort()));
    }

    private static String start(int port) {
        return "mkdir -p /data/%1$d && %2$s & ".formatted(port, MONGOD.formatted(port, port));
    }

    /** The address of a database, read from the secondary. */
    public ConnectionString address() {
        return new ConnectionString("mongodb://localhost:%d,localhost:%d/?replicaSet=lagging&readPreference=secondary"
                .formatted(primary, secondary));
    }

    private void initiate() {
        try (MongoClient client = direct(primary)) {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", configuration()));
        }
        ports.forEach(port -> {
            try (MongoClient client = direct(port)) {
                String role = port == primary ? "isWritablePrimary" : "secondary";
                Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> is(role, client));
            }
        });
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
        List<Document> members = new ArrayList<>();
        for (int port : ports) {
            members.add(new Document("_id", members.size())
                    .append("host", "localhost:" + port)
                    .append("priority", port == primary ? 1 : 0)
                    .append("votes", port == secondary && voters.isEmpty() ? 0 : 1));
        }
        return new Document("_id", "lagging")
                .append("members", members)
                .append("settings", new Document("chainingAllowed", false)); // none falls behind with the other
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
