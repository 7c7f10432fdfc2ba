package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form in which a file is written, and how a difference from it is shown. */
class FormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Peace           | Peace",
                "“Peace” – now   | “Peace” – now",
                "topic:peace     | topic:peace",
                "a, [b] {c}#d    | a, [b] {c}#d",
                "it's            | it's",
                "'2024'          | \"2024\"",
                "'2024-07-24'    | \"2024-07-24\"",
                "'../2024-07'    | \"../2024-07\"",
                "'12:30'         | \"12:30\"",
                "'0x1F'          | \"0x1F\"",
                "'1e3'           | \"1e3\"",
                "'.5'            | \".5\"",
                "'null'          | \"null\"",
                "'~'             | \"~\"",
                "NO              | \"NO\"",
                "y               | \"y\"",
                "'True'          | \"True\"",
                "'War: again'    | \"War: again\"",
                "'War:'          | \"War:\"",
                "'War #2'        | \"War #2\"",
                "'- a'           | \"- a\"",
                "'#a'            | \"#a\"",
                "'say \"no\": no' | 'say \"no\": no'",
                "'it''s \"a: b\"' | 'it''s \"a: b\"'",
                "say \"no\"      | say \"no\"",
                "\"a\\u00a0b\"   | \"a\\u00a0b\"",
                "\"a\\u200bb\"   | \"a\\u200bb\"",
                "3rd summit      | 3rd summit",
                "🕊 flies         | 🕊 flies",
            })
    void aTextIsQuotedOnlyWhereYamlNeedsIt(String written, String canonical) {
        String head = "- id: topic:a\n  name: ";
        assertThat(canonical(head + written + "\n")).isEqualTo(head + canonical + "\n");
    }

    @Test
    void aFileThatIsCanonicalStaysAsItIs() {
        String file = """
                # Subjects.
                #
                # By nobody.

                - id: topic:a
                  name: A

                - id: topic:b
                  name: B
                  broader: topic:a
                """;
        assertThat(new Draft().with("topics/a.yaml", file).problems()).isEmpty();
        assertThat(canonical(file)).isEqualTo(file);
    }

    @Test
    void recordsAreSortedAndKeysInTheirOrder() {
        String file = """
                # Subjects.
                - {name: B, id: topic:b}
                - name: A
                  id: "topic:a"
                """;
        assertThat(canonical(file)).isEqualTo("""
                # Subjects.

                - id: topic:a
                  name: A

                - id: topic:b
                  name: B
                """);
        assertThat(new Draft().with("topics/a.yaml", file).problems())
                .containsExactly(
                        "topics/a.yaml: is not in canonical form (records are sorted by id): expected an empty line,"
                                + " found ⟨- {name: B, id: topic:b}⟩; `communique format` rewrites it (line 2)");
    }

    @Test
    void whatARecordSaysByItselfIsLeftOut() {
        String statement = World.statement("Peace is near.");
        String longer = statement
                .replace("    asPrinted: Ada", "    asPrinted: Ada\n    kind: NAMED")
                .replace("  occasion: UNKNOWN", "  occasion: UNKNOWN\n  topics: []\n  status: CURRENT");
        FileReading file =
                World.draft().with("statements/a.yaml", longer).each().get(3);
        assertThat(file.canonical()).isEqualTo(statement);
        assertThat(file.entries().get(0).hash())
                .isEqualTo(World.draft()
                        .with("statements/a.yaml", statement)
                        .each()
                        .get(3)
                        .entries()
                        .get(0)
                        .hash());
    }

    @Test
    void numbersAreWrittenPlainly() {
        String place = """
                - id: place:b
                  name: B
                  kind: CITY
                  coordinates:
                    latitude: %s
                    longitude: %s
                  citations:
                    - source: source:a
                """;
        List<FileReading> files = World.draft()
                .with("places/b.yaml", place.formatted("50.0", "-0.1250"))
                .each();
        assertThat(files.get(2).canonical()).isEqualTo(place.formatted("50", "-0.125"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- id: topic:a\r\n  name: A\r\n",
                "- id: topic:a\n  name: A",
                "- id: topic:a\n  name: A\n\n",
                "- id: topic:a\n  name: A \n",
                "---\n- id: topic:a\n  name: A\n"
            })
    void everyByteCounts(String file) {
        List<String> problems = new Draft().with("topics/a.yaml", file).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("topics/a.yaml: is not in canonical form: ");
        assertThat(canonical(file)).isEqualTo("- id: topic:a\n  name: A\n");
    }

    @Test
    void aDifferenceIsShownWhereItBegins() {
        assertThat(new Draft()
                        .with("topics/a.yaml", "- id: topic:a\n  name: \"A\"\n")
                        .problems())
                .containsExactly("topics/a.yaml: is not in canonical form: expected ⟨  name: A⟩, found ⟨  name: \"A\"⟩;"
                        + " `communique format` rewrites it (line 2)");
    }

    @Test
    void aCommentAmongTheRecordsHasNoPlace() {
        assertThat(new Draft()
                        .with("topics/a.yaml", "# Subjects.\n\n- id: topic:a\n  name: A # the first\n")
                        .problems())
                .containsExactly("topics/a.yaml: has a comment among its records: comments stand at the head of a file,"
                        + " before the first record (line 4)");
    }

    private static String canonical(String file) {
        String once = new Draft().with("topics/a.yaml", file).each().get(0).canonical();
        String twice = new Draft().with("topics/a.yaml", once).each().get(0).canonical();
        assertThat(twice).isEqualTo(once);
        return once;
    }
}
