package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Sha256;
import org.junit.jupiter.api.Test;

/** What can be wrong between records, and by the rules of the rooms. */
class SeedProblemTests {

    private static final String CITED = "  citations:\n    - source: source:a\n";

    @Test
    void theInventedWorldHolds() {
        Reading reading = World.draft()
                .with("statements/a.yaml", World.statement("Peace is near."))
                .read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.seed().entries())
                .extracting(entry -> entry.record().id())
                .containsExactly("person:ada", "place:a", "source:a", "statement:a");
        assertThat(reading.seed().files())
                .containsEntry("sources/a.yaml", Sha256.of(World.source(World.TEXT)))
                .containsOnlyKeys("actors/a.yaml", "places/a.yaml", "sources/a.yaml", "statements/a.yaml");
    }

    @Test
    void anIdIsGivenOnceInTheWholeSeed() {
        String quotes = World.statement("Peace is near.").replace("statement:a", "statement:b");
        assertThat(World.draft()
                        .with("actors/b.yaml", "- id: person:ada\n  name: Ada\n" + CITED)
                        .with("statements/a.yaml", World.statement("Peace is near."))
                        .with("statements/b.yaml", quotes)
                        .problems())
                .containsExactly(
                        "actors/b.yaml: person:ada: id is given twice, first in actors/a.yaml, line 1 (line 1)",
                        "statements/b.yaml: statement:b: quotes[0].id is given twice, first in statements/a.yaml, line 6 (line 6)");
    }

    @Test
    void aReferenceLeadsToARecordOfTheRightKind() {
        assertThat(problems("places/b.yaml", """
                - id: place:b
                  name: B
                  kind: CITY
                  within: place:c
                  citations:
                    - source: place:a
                    - source: source:b
                - id: place:d
                  name: D
                  kind: CITY
                  within: Bern
                  citations:
                    - source: source:a
                    - source: source:a
                """))
                .containsExactly(
                        "places/b.yaml: place:b: within is place:c, which stands in no file, did you mean place:a? (line 4)",
                        "places/b.yaml: place:b: citations[0].source must be the id of a source, not \"place:a\" (line 6)",
                        "places/b.yaml: place:b: citations[1].source is source:b, which stands in no file, did you mean source:a? (line 7)",
                        "places/b.yaml: place:d: within must be the id of a place, not \"Bern\" (line 11)",
                        "places/b.yaml: place:d: citations[1] repeats item [0] (line 14)");
    }

    @Test
    void aBrokenRecordIsStillThereForOthers() {
        assertThat(new Draft()
                        .with("topics/a.yaml", "- id: topic:a\n- id: topic:b\n  name: B\n  broader: topic:a\n")
                        .problems())
                .containsExactly("topics/a.yaml: topic:a: name is required (line 1)");
    }

    @Test
    void aCircleIsShownOnce() {
        assertThat(new Draft().with("topics/a.yaml", """
                                - id: topic:a
                                  name: A
                                  broader: topic:b

                                - id: topic:b
                                  name: B
                                  broader: topic:c

                                - id: topic:c
                                  name: C
                                  broader: topic:a

                                - id: topic:d
                                  name: D
                                  broader: topic:a

                                - id: topic:e
                                  name: E
                                  broader: topic:e
                                """).problems())
                .containsExactly(
                        "topics/a.yaml: topic:a: broader goes round in a circle: topic:a → topic:b → topic:c → topic:a (line 3)",
                        "topics/a.yaml: topic:e: broader goes round in a circle: topic:e → topic:e (line 19)");
    }

    @Test
    void aQuoteGivesItsWordsAndWhereTheyStand() {
        String statement = World.statement("Peace is near.");
        assertThat(problems("statements/a.yaml", statement.replaceAll("(?s)        locator:.*?speaker", "  speaker")))
                .containsExactly(
                        "statements/a.yaml: statement:a: text of a DIRECT statement is its quotes' words joined by \" … \":  (line 3)",
                        "statements/a.yaml: statement:a: quotes[0].citation.locator is required, with exact: a quote gives its words and where they stand (line 7)");
        assertThat(problems("statements/a.yaml", statement.replace("end: 35", "end: 70")))
                .containsExactly(
                        "statements/a.yaml: statement:a: quotes[0].citation.locator.end is 70, beyond the end of source:a, which has 60 characters (line 8)",
                        "statements/a.yaml: statement:a: quotes[0].citation.locator.exact is 14 code points long, but start 21 and end 70 span 49 (line 10)");
        assertThat(problems("statements/a.yaml", statement.replace("exact: Peace", "exact: peace")))
                .contains(
                        "statements/a.yaml: statement:a: quotes[0].citation.locator.passageSha256 is not the SHA-256 of exact, which is "
                                + Sha256.of("peace is near.") + " (line 13)");
    }

    @Test
    void aPartlyQuotedTextHasTheQuotedWordsBetweenMarks() {
        String statement = World.statement("Peace is near.").replace("form: DIRECT", "form: PARTIAL");
        assertThat(problems("statements/a.yaml", statement))
                .containsExactly(
                        "statements/a.yaml: statement:a: text of a PARTIAL statement has the quoted words in it: “Peace is near.” (line 3)");
        assertThat(problems(
                        "statements/a.yaml",
                        statement.replace("text: Peace is near.", "text: She thought that “Peace is near.”")))
                .isEmpty();
    }

    @Test
    void aLanguageIsATagInItsUsualSpelling() {
        String statement = World.statement("Peace is near.");
        assertThat(problems("statements/a.yaml", statement.replace("language: en", "language: EN")))
                .containsExactly(
                        "statements/a.yaml: statement:a: language must be en, as that language is usually spelt, not EN (line 4)");
        assertThat(problems(
                        "sources/b.yaml",
                        World.source("B")
                                .replace("source:a", "source:b")
                                .replace("language: en", "language: in English")))
                .containsExactly(
                        "sources/b.yaml: source:b: language must be a BCP 47 language tag such as en or zh-Hant, not in English (line 3)");
    }

    @Test
    void aDateIsADateOfTheSubsetAndNoSharperThanItsBasis() {
        String statement = World.statement("Peace is near.");
        assertThat(dated(statement, "2024", "STATED")).isEqualTo("must be text, not the number 2024: write \"2024\"");
        assertThat(dated(statement, "soon", "STATED"))
                .isEqualTo("is refused: EDTF \"soon\": a date is written with the characters 0 to 9 - / .. ? ~ % only");
        assertThat(dated(statement, "2024-07-24/2023", "STATED"))
                .isEqualTo("is refused: EDTF \"2024-07-24/2023\": an interval that runs backwards is not accepted");
        assertThat(dated(statement, "'2024-07-24'", "INFERRED_FROM_RELATIVE_PHRASE"))
                .startsWith("2024-07-24 is sharper than INFERRED_FROM_RELATIVE_PHRASE allows");
    }

    private static String dated(String statement, String edtf, String basis) {
        String said = "  saidAt:\n    edtf: %s\n    basis: %s\n  occasion:".formatted(edtf, basis);
        List<String> problems = problems("statements/a.yaml", statement.replace("  occasion:", said));
        assertThat(problems).hasSize(1);
        String start = "statements/a.yaml: statement:a: saidAt.edtf ";
        String end = " (line 18)";
        assertThat(problems.get(0)).startsWith(start).endsWith(end);
        return problems.get(0).substring(start.length(), problems.get(0).length() - end.length());
    }

    @Test
    void aStatementIsNotRelatedToItself() {
        String relation = """
                  relations:
                    - kind: REJECTS
                      statement: statement:a
                      assertedBy: SOURCE
                """;
        assertThat(problems(
                        "statements/a.yaml",
                        World.statement("Peace is near.")
                                .replace("  citations:\n    - ", relation + "  citations:\n    - ")))
                .containsExactly(
                        "statements/a.yaml: statement:a: relations[0].statement is the statement itself (line 20)");
    }

    @Test
    void aParticipantIsNamedOnceInARole() {
        assertThat(problems("meetings/a.yaml", """
                - id: meeting:a
                  name: Talks
                  kind: TALKS
                  format: BILATERAL
                  medium: UNKNOWN
                  history:
                    - lifecycle: HELD
                  participants:
                    - actor: person:ada
                      role: HOST
                    - actor: person:ada
                      role: PARTICIPANT
                    - actor: person:ada
                      role: HOST
                      capacity:
                        label: President
                """ + CITED))
                .containsExactly(
                        "meetings/a.yaml: meeting:a: participants[2] person:ada is named twice as HOST (line 13)");
    }

    private static List<String> problems(String name, String text) {
        return World.draft().with(name, text).problems();
    }
}
