package org.communique.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that ship are what the sources in {@code src/main/graphiql} build. */
class GraphiQlBuildTests {

    private static final Path SOURCES = Path.of("src/main/graphiql");
    private static final Path BUILT = Path.of("src/main/resources/static/graphiql");

    @Test
    void theShippedBuildIsAsNewAsItsSources() throws IOException {
        assertThat(stamp())
                .as("sources changed since the build: run `npm ci && npm run build` in " + SOURCES)
                .isEqualTo(Files.readString(BUILT.resolve("sources.sha256")));
    }

    @Test
    void theLockFileSaysWhatIsInstalledAndNotFromWhere() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
                .contains("\"integrity\"")
                .doesNotContain("\"resolved\"");
    }

    @Test
    void thePageHasNoScriptOrStyleOfItsOwnAndLoadsFromItsOwnFolderOnly() throws IOException {
        assertThat(Files.readString(BUILT.resolve("index.html")))
                .doesNotContain("<style", "://", " style=", " on")
                .containsPattern("<script type=\"module\" crossorigin src=\"/graphiql/assets/[^\"]+\"></script>")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void theShippedBuildIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(8_000_000);
        }
    }

    /** As {@code stamp.mjs} writes it. */
    private static String stamp() throws IOException {
        var lines = new TreeMap<String, String>();
        Files.walkFileTree(SOURCES, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith("node_modules") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                if (!name.equals("README.md")) {
                    lines.put(name, "%s  %s%n".formatted(sha256(file), name).replace("\r\n", "\n"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return String.join("", lines.values());
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
