package org.communique;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Says at the end of a run on which MongoDBs it ran, and on which not, and why; printed, and kept in {@code target}. */
class MongoServerReport implements AutoCloseable {

    private static final Path FILE = Path.of("target", "mongodb-servers.txt");

    private final Map<MongoServer, Set<String>> classes = new EnumMap<>(MongoServer.class);
    private final Map<MongoServer, Integer> tests = new EnumMap<>(MongoServer.class);

    /** One for the whole run: JUnit closes it when the last test is done. */
    static MongoServerReport of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(MongoServerReport.class))
                .computeIfAbsent(MongoServerReport.class, key -> new MongoServerReport(), MongoServerReport.class);
    }

    synchronized void claimed(MongoServer server, Class<?> testClass) {
        classes.computeIfAbsent(server, key -> new TreeSet<>()).add(testClass.getSimpleName());
    }

    synchronized void ran(MongoServer server) {
        tests.merge(server, 1, Integer::sum);
    }

    @Override
    public synchronized void close() {
        StringBuilder report = new StringBuilder("MongoDB servers of this run:\n");
        classes.keySet().forEach(server -> report.append(line(server)).append('\n'));
        System.out.print("\n" + report);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String line(MongoServer server) {
        Set<String> claims = classes.get(server);
        return "  %-11s ".formatted(server)
                + server.missing()
                        .map(reason -> "NOT RUN, " + reason + " (left out: " + String.join(", ", claims) + ")")
                        .orElseGet(() -> tests.getOrDefault(server, 0) + " tests in " + claims.size() + " classes"
                                + (server == MongoServer.EMBEDDED ? "" : ", image " + MongoServerContainer.IMAGE));
    }
}
