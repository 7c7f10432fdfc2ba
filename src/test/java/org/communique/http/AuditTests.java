package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audits by which npm's graphql-http judges servers. They run where Node and npm are at hand. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuditTests {

    private static final Path AUDITS = Path.of("src/test/node/graphql-http");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "audit.js");
    private static final int AUDIT_COUNT = 61;
    private static final int MINUTES = 2;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Test
    void passesAllAuditsWithoutWarningOrNotice() throws Exception {
        for (String file : FILES) {
            Files.copy(AUDITS.resolve(file), folder.resolve(file));
        }
        install();
        List<String> audits = run("node", "audit.js", "http://localhost:" + port + "/graphql");

        assertThat(audits).hasSize(AUDIT_COUNT).allMatch(audit -> audit.startsWith("ok "));
    }

    private void install() throws InterruptedException {
        try {
            run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
        } catch (IOException | IllegalStateException missing) {
            System.err.println("The audits of graphql-http are NOT RUN: " + missing.getMessage());
            abort("no Node, or npm cannot install graphql-http: " + missing.getMessage());
        }
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said.lines().toList();
    }
}
