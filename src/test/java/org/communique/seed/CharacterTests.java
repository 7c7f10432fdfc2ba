package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that make a text look other than it is stand in no text of a record, and in no message. */
class CharacterTests {

    private static final Path SEED = Path.of("seed");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                0007     | U+0007 (BEL)
                0085     | U+0085 (NEXT LINE (NEL))
                2028     | U+2028 (LINE SEPARATOR)
                202A     | U+202A (LEFT-TO-RIGHT EMBEDDING)
                202C     | U+202C (POP DIRECTIONAL FORMATTING)
                202E     | U+202E (RIGHT-TO-LEFT OVERRIDE)
                2066     | U+2066 (LEFT-TO-RIGHT ISOLATE)
                2069     | U+2069 (POP DIRECTIONAL ISOLATE)
                206F     | U+206F (NOMINAL DIGIT SHAPES)
                D83D     | U+D83D (HIGH SURROGATES D83D)
                FDD0     | U+FDD0
                FEFF     | U+FEFF (ZERO WIDTH NO-BREAK SPACE)
                FFF9     | U+FFF9 (INTERLINEAR ANNOTATION ANCHOR)
                FFFC     | U+FFFC (OBJECT REPLACEMENT CHARACTER)
                FFFE     | U+FFFE
                1FFFF    | U+1FFFF
                E0041    | U+E0041 (TAG LATIN CAPITAL LETTER A)
                """)
    void aNameSaysWhichCharacterItMustNotHave(String code, String named) {
        assertThat(topic("\uD83D\uDE00a\\U%08xb".formatted(Integer.parseInt(code, 16))))
                .containsExactly("topics/a.yaml: topic:a: name has " + named
                        + " as character 3, which no text may have: leave it out (line 2)");
    }

    @Test
    void aCharacterThatCouldNotBeDecodedIsLookedUp() {
        assertThat(topic("Kyj\uFFFDv"))
                .containsExactly(
                        "topics/a.yaml: topic:a: name has U+FFFD (REPLACEMENT CHARACTER) as character 4, which no"
                                + " text may have: it replaces what could not be decoded; look up what the source has (line 2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200e", "\\u200f", "\\u061c", "\\u200c", "\\u200d"})
    void directionalMarksAndJoinersAreAllowed(String escaped) {
        assertThat(topic("a%sb".formatted(escaped))).isEmpty();
    }

    @Test
    void aQuoteIsWrittenAsTwoAroundARefusedCharacter() {
        String statement = World.statement("Peace is near.").replace("exact: Peace is", "exact: \"Peace \\u202eis");
        assertThat(World.draft()
                        .with(
                                "statements/a.yaml",
                                statement.replace("is near.\n          start", "is near.\"\n          start"))
                        .problems())
                .containsExactly("statements/a.yaml: statement:a: quotes[0].citation.locator.exact has U+202E"
                        + " (RIGHT-TO-LEFT OVERRIDE) as character 7, which no text may have: quote the words before it"
                        + " and the words after it as two quotes (line 10)");
    }

    @Test
    void aCommentHasThemAsLittle() {
        assertThat(new Draft()
                        .with("topics/a.yaml", "# A\tvocabulary\n#\u2067b\n\n- id: topic:a\n  name: A\n")
                        .problems())
                .containsExactly("topics/a.yaml: has a comment that has U+2067 (RIGHT-TO-LEFT ISOLATE) as character 2,"
                        + " which no text may have: leave it out (line 2)");
    }

    /** One line of each key of each folder of the seed, with the record that it stands in. */
    static Stream<Line> everyKey() throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SEED)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                for (String record : Files.readString(file).split("\n\n")) {
                    String folder = SEED.relativize(file).getName(0).toString();
                    record.lines()
                            .filter(line -> line.matches("[ -]*\\w+: .*"))
                            .forEach(line -> lines.putIfAbsent(
                                    folder + line.replaceFirst(":.*", ""), new Line(folder, line, record)));
                }
            }
        }
        return lines.values().stream();
    }

    record Line(String folder, String line, String record) {

        /** The record with the value of the line turned around by an override. */
        String deceiving() {
            String key = line.substring(0, line.indexOf(": ") + 2);
            String value =
                    line.substring(key.length()).replaceAll("^['\"]|['\"]$", "").replaceAll("[\\\\\"]", "");
            return record.replace(line, key + "\"\\u202e" + value + "\"") + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    void noValueOfAnyKindOfRecordHasAnOverride(Line line) {
        int number = line.record().lines().toList().indexOf(line.line()) + 1;
        assertThat(new Draft().with(line.folder() + "/a.yaml", line.deceiving()).each())
                .flatExtracting(FileReading::problems)
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.matches("(?s).*(U\\+202E|\\\\u202e).*\\(line %d\\)".formatted(number)));
    }

    @Test
    void aMessageShowsThemEscaped() {
        assertThat(new Problem(Place.of("topics/\u202elmay.txt"), "is not \u2066a\uDB40\uDC41"))
                .hasToString("topics/\\u202elmay.txt: is not \\u2066a\\U000e0041");
    }

    private static List<String> topic(String name) {
        return new Draft()
                .with("topics/a.yaml", "- id: topic:a\n  name: \"%s\"\n".formatted(name))
                .problems();
    }
}
