package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What the program answers on the command line. */
class CommandTests {

    private static final String FILE = "topics/a.yaml";

    @TempDir
    private Path seed;

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "locate", "verify", "publish"})
    void eachCommandExplainsItself(String command) {
        Told told = Told.of(command, "--help");
        assertThat(told.exit()).isZero();
        assertThat(told.lines())
                .anyMatch(line -> line.startsWith("Usage: communique " + command))
                .anyMatch(line -> line.startsWith("Exit codes:"))
                .anyMatch(line -> line.startsWith("Example"))
                .anyMatch(line -> line.startsWith("  ") && line.contains("communique " + command));
        assertThat(Told.of("--help").lines()).anyMatch(line -> line.startsWith("  " + command + " "));
    }

    @Test
    void whatIsMisspeltIsAUsageError() {
        assertThat(Told.of("chek"))
                .isEqualTo(new Told(
                        2,
                        java.util.List.of("Unmatched argument at index 0: 'chek'", "Did you mean: communique check?")));
        assertThat(Told.of("check", "--sed", "x").exit()).isEqualTo(2);
        assertThat(Told.of("--sed=x").exit()).isEqualTo(2);
        assertThat(Told.of("verify").lines()).startsWith("Missing required option: '--sources=DIR'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "publish"})
    void aFolderThatIsNotThereIsAUsageError(String command) {
        Told told = Told.of(command, "--seed", "nowhere");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.lines()).startsWith("There is no folder nowhere");
    }

    @Test
    void nothingIsServedOfAFolderThatIsNotThere() {
        Told told = Told.of("--seed=nowhere");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.lines()).startsWith("There is no folder nowhere");
    }

    @Test
    void theSeedInTheProgramIsCheckedByDefault() {
        Told told = Told.of("check");
        assertThat(told.exit()).isZero();
        assertThat(told.lines()).singleElement().asString().endsWith("files: nothing is wrong.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "publish"})
    void problemsAreListedAndCounted(String command) throws IOException {
        write("- id: topic:a\n- id: topic:b\n");
        Told told = Told.of(command, "--seed", seed.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.lines())
                .containsExactly(
                        "topics/a.yaml: topic:a: name is required (line 1)",
                        "topics/a.yaml: topic:b: name is required (line 2)",
                        command.equals("check")
                                ? "2 problems; the seed does not hold."
                                : "2 problems; nothing was published.");
    }

    @Test
    void veryManyProblemsAreAllTold() throws IOException {
        write("- id: topic:a\n".repeat(150));
        Told told = Told.of("check", "--seed", seed.toString());
        assertThat(told.lines()).hasSize(300).endsWith("299 problems; the seed does not hold.");
    }

    @Test
    void whatIsNamedLikeAFileAndIsNoneIsAProblem() throws IOException {
        write("- id: topic:a\n  name: A\n");
        Files.createDirectory(seed.resolve("topics/b.yaml"));
        Files.createSymbolicLink(seed.resolve("topics/c.yaml"), Path.of("nowhere"));
        assertThat(Told.of("check", "--seed", seed.toString()).lines())
                .containsExactly(
                        "topics/b.yaml: cannot be read: it is no file",
                        "topics/c.yaml: cannot be read: there is nothing of that name, or behind that link",
                        "2 problems; the seed does not hold.");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        Path topics = Files.createDirectory(seed.resolve("elsewhere"));
        Files.writeString(topics.resolve("a.yaml"), "- id: topic:a\n  name: A\n");
        Path linked = Files.createDirectory(seed.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("topics"), topics);
        Files.createSymbolicLink(topics.resolve("round"), linked);
        Path link = Files.createSymbolicLink(seed.resolve("link"), linked);
        assertThat(Told.of("check", "--seed", link.toString()).lines())
                .containsExactly("1 record in 1 file: nothing is wrong.");
    }

    @Test
    void filesAreRewrittenWhereTheyDiffer() throws IOException {
        write("- {name: A, id: topic:a}\n");
        var permissions = Files.getPosixFilePermissions(seed.resolve(FILE));
        assertThat(Told.of("format", "--seed", seed.toString()).lines())
                .containsExactly("Rewrote topics/a.yaml", "1 file rewritten.");
        assertThat(seed.resolve(FILE)).hasContent("- id: topic:a\n  name: A\n");
        assertThat(Files.getPosixFilePermissions(seed.resolve(FILE))).isEqualTo(permissions);
        assertThat(Told.of("format", "--seed", seed.toString()).lines()).containsExactly("0 files rewritten.");
        assertThat(seed.resolve("topics"))
                .isDirectoryContaining("glob:**.yaml")
                .isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void aFileThatCannotBeReadIsNotRewritten() throws IOException {
        String file = "- id: topic:a\n  name: A\n  nme: B\n";
        write(file);
        Told told = Told.of("format", "--seed", seed.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.lines()).endsWith("1 problem; these files stay as they are.");
        assertThat(seed.resolve(FILE)).hasContent(file);
    }

    @Test
    void aCommentIsNeverLost() throws IOException {
        String file = "- id: topic:a\n  name: \"A\" # sic\n";
        write(file);
        assertThat(Told.of("format", "--seed", seed.toString()).exit()).isEqualTo(1);
        assertThat(seed.resolve(FILE)).hasContent(file);
    }

    /** The README's own lines, on a copy of the seed, and without the texts, so that verify has nothing to compare. */
    @Test
    void theReadmeTellsHowToAddAFact() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("seed"), seed.resolve("copy"));
        Files.createDirectory(seed.resolve("texts"));
        Pattern line = Pattern.compile("(?m)^java -jar target/communique.jar (\\w+ --seed seed.*?)(?: +#.*)?$");
        Map<String, Integer> exits = line.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1).split(" +"))
                .collect(Collectors.toMap(
                        args -> args[0], args -> Told.of(inCopy(args)).exit()));
        assertThat(exits).isEqualTo(Map.of("format", 0, "check", 0, "verify", 1));
    }

    private String[] inCopy(String... args) {
        return Arrays.stream(args)
                .map(arg -> arg.equals("seed") ? seed.resolve("copy").toString() : arg)
                .map(arg -> arg.equals("DIR") ? seed.resolve("texts").toString() : arg)
                .toArray(String[]::new);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(seed.resolve("topics"));
        Files.writeString(seed.resolve(FILE), text);
    }
}
