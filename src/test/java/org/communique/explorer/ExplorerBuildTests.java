package org.communique.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that ship are what the sources in {@code src/main/explorer} and the SDL build. */
class ExplorerBuildTests {

    private static final Path SOURCES = Path.of("src/main/explorer");
    private static final Path BUILT = Path.of("src/main/resources/static/explorer");
    private static final List<Path> MADE = List.of(Path.of("node_modules"), Path.of("src", "generated"));

    @Test
    void theShippedBuildIsAsNewAsItsSources() throws IOException {
        assertThat(stamp())
                .as("sources changed since the build: run `npm ci && npm run build` in " + SOURCES)
                .isEqualTo(Files.readString(BUILT.resolve("sources.sha256")).strip());
    }

    @Test
    void theLockFileSaysWhatIsInstalledAndNotFromWhere() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
                .contains("\"integrity\"")
                .doesNotContain("\"resolved\"");
    }

    @Test
    void thePageHasNoScriptOrStyleOfItsOwn() throws IOException {
        assertThat(Files.readString(BUILT.resolve("index.html")))
                .doesNotContain("<style", "://", " style=", " onload=")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    /** As {@code build/stamp.js} writes it. */
    private static String stamp() throws IOException {
        try (Stream<Path> explorer = Files.walk(SOURCES);
                Stream<Path> schema = Files.walk(Path.of("schema"))) {
            Stream<Path> sources =
                    explorer.filter(file -> MADE.stream().noneMatch(made -> file.startsWith(SOURCES.resolve(made))));
            return sha256(
                    Stream.concat(sources, schema.filter(file -> file.toString().endsWith(".graphqls")))
                            .filter(Files::isRegularFile)
                            .map(ExplorerBuildTests::line)
                            .sorted()
                            .collect(Collectors.joining())
                            .getBytes());
        }
    }

    private static String line(Path file) {
        try {
            return file.toString().replace('\\', '/') + " " + sha256(Files.readAllBytes(file)) + "\n";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
