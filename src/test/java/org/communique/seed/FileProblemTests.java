package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with a file as a whole. */
class FileProblemTests {

    private static final String GOOD = "- id: topic:peace\n  name: Peace\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextThatIsNoListOfRecordsIsOneProblem(String name, String text, String problem) {
        assertThat(new Draft().with("topics/a.yaml", text).problems()).containsExactly("topics/a.yaml: " + problem);
    }

    static Stream<Arguments> texts() {
        String empty = "is empty: it must hold a list of records, or not be there";
        String indented = "the key is indented otherwise than the keys that it belongs to";
        return Stream.of(
                Arguments.of("nothing", "", empty),
                Arguments.of("blank lines", "\n\n", empty),
                Arguments.of("a comment alone", "# to be written\n", empty),
                Arguments.of("an empty list", "[]\n", empty),
                Arguments.of(
                        "keys", "id: topic:a\n", "must be a list of records, each behind a dash: - id: … (line 1)"),
                Arguments.of("a text", "Peace", "must be a list of records, each behind a dash: - id: … (line 1)"),
                Arguments.of(
                        "two documents",
                        GOOD + "---\n" + GOOD,
                        "holds more than one list: --- begins another (line 3)"),
                Arguments.of(
                        "a tab",
                        "- id: topic:a\n\tname: A\n",
                        "is no YAML at column 1: a tab stands where blanks indent (line 2)"),
                Arguments.of(
                        "a colon in a text",
                        "- id: topic:a\n  name: War: again\n",
                        "is no YAML at column 12: a colon and a blank in a text look like another key: put the text in quotation marks (line 2)"),
                Arguments.of(
                        "an open quotation mark",
                        "- id: topic:a\n  name: \"War\n",
                        "is no YAML at column 1: a quotation mark or a bracket is never closed (line 3)"),
                Arguments.of(
                        "a stray indent",
                        "- id: topic:a\n   name: War\n",
                        "is no YAML at column 8: a colon and a blank in a text look like another key: put the text in quotation marks (line 2)"),
                Arguments.of(
                        "an indent too few",
                        "- id: topic:a\n name: War\n",
                        "is no YAML at column 2: " + indented + " (line 2)"),
                Arguments.of(
                        "a control character",
                        "- id: topic:a\n  name: \"\u0007\"\n",
                        "has a character that no YAML has, U+0007 (line 2)"),
                Arguments.of("deep nesting", "[".repeat(1_000_000), "nests lists and keys more than 20 deep (line 1)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void bytesThatAreNoTextAreOneProblem(String name, byte[] bytes, String problem) {
        assertThat(new Draft().with("topics/a.yaml", bytes).problems()).containsExactly("topics/a.yaml: " + problem);
    }

    static Stream<Arguments> bytes() {
        byte[] large = new byte[SeedFiles.LARGEST + 1];
        Arrays.fill(large, (byte) '#');
        return Stream.of(
                Arguments.of(
                        "Latin-1",
                        "- id: topic:a\n  name: Communiqué\n".getBytes(StandardCharsets.ISO_8859_1),
                        "is not UTF-8: byte E9 at offset 31 is no part of a character (line 2)"),
                Arguments.of(
                        "a byte order mark",
                        ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8),
                        "begins with a byte order mark (EF BB BF): save it as UTF-8 without one (line 1)"),
                Arguments.of("over 10 MB", large, "is larger than 10 MB (10,485,760 bytes): split it"));
    }

    @Test
    void aFileOfAlmostTenMegabytesIsRead() {
        String comment = "#".repeat(SeedFiles.LARGEST - GOOD.length() - 2);
        assertThat(new Draft().with("topics/a.yaml", comment + "\n\n" + GOOD).problems())
                .isEmpty();
    }

    @Test
    void anAliasBombIsNeverFollowed() {
        var bomb = new StringBuilder("- id: topic:a\n  name: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("- id: topic:a%d\n  name: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        List<String> problems =
                new Draft().with("topics/a.yaml", bomb.toString()).problems();
        assertThat(problems)
                .hasSize(30)
                .contains(
                        "topics/a.yaml: topic:a29: name has an anchor (&a29): anchors and aliases are not accepted (line 60)");
    }

    @Test
    void aBrokenFileHidesNothingInOthers() {
        assertThat(new Draft()
                        .with("topics/a.yaml", "- [")
                        .with("topics/b.yaml", "- id: topic:b\n")
                        .problems())
                .containsExactly(
                        "topics/a.yaml: is no YAML at column 4: a quotation mark or a bracket is never closed (line 1)",
                        "topics/b.yaml: topic:b: name is required (line 1)");
    }

    @Test
    void whatAFileThatCannotBeReadMayHoldIsNotMissedElsewhere() {
        String narrower = "- id: topic:b\n  name: B\n  broader: topic:a\n";
        assertThat(new Draft()
                        .with("topics/a.yaml", "\uFEFF- id: topic:a\n  name: A\n")
                        .with("topics/b.yaml", narrower)
                        .problems())
                .containsExactly(
                        "topics/a.yaml: begins with a byte order mark (EF BB BF): save it as UTF-8 without one (line 1)");
        assertThat(new Draft()
                        .with("topics/a.yml", "- id: topic:a\n  name: A\n")
                        .with("topics/b.yaml", narrower)
                        .problems())
                .containsExactly("topics/a.yml: must have a name that ends in .yaml");
    }

    @Test
    void aFileStandsInTheFolderOfAKind() {
        String folders = "actors, meetings, places, posts, sources, statements, topics or verifications";
        assertThat(new Draft()
                        .with("peace.yaml", GOOD)
                        .with("subjects/a.yaml", GOOD)
                        .with("topics/a.yml", GOOD)
                        .problems())
                .containsExactly(
                        "peace.yaml: stands in no folder of a kind: " + folders,
                        "subjects/a.yaml: stands in no folder of a kind: " + folders,
                        "topics/a.yml: must have a name that ends in .yaml");
    }

    @Test
    void aSeedWithoutFilesIsAProblem() {
        assertThat(new Draft().problems()).containsExactly("the draft: holds no file <kind>/<name>.yaml");
    }
}
