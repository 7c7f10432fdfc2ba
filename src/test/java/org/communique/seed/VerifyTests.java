package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.fact.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} finds in texts, says and writes. */
class VerifyTests {

    private static final String WORDS = "Peace is near.";
    private static final String VERDICTS = "verifications/a.yaml";

    @TempDir
    private Path folder;

    private Path seed;
    private Path texts;

    @BeforeEach
    void writeASeedAndATextFolder() throws IOException {
        seed = Files.createDirectory(folder.resolve("seed"));
        texts = Files.createDirectory(folder.resolve("texts"));
        Draft draft = World.draft().with("statements/a.yaml", World.statement(WORDS));
        for (String name : draft.names()) {
            new Folder(seed).write(name, draft.read(name));
        }
    }

    @Test
    void aPassageAtItsPlaceIsVerified() throws IOException {
        Files.writeString(texts.resolve("whatever.txt"), World.TEXT);
        Told told = verify();
        assertThat(told.lines())
                .containsExactly("Wrote verifications/a.yaml", "1 passage compared: each stands in its text.");
        assertThat(told.exit()).isZero();
        assertThat(verdicts()).isEqualTo("""
                - id: verification:a
                  source: source:a
                  sha256: %s
                  checkedAt: "…"
                  passages:
                    - start: 21
                      end: 35
                      passageSha256: %s
                      state: VERIFIED
                """.formatted(Sha256.of(World.TEXT), Sha256.of(WORDS)));
        assertThat(Told.of("check", "--seed", seed.toString()).exit()).isZero();
    }

    @Test
    void verdictsThatAreStillTrueStayAsTheyAre() throws IOException {
        Files.writeString(texts.resolve("a.txt"), World.TEXT);
        verify();
        Path file = seed.resolve(VERDICTS);
        String earlier =
                Files.readString(file).replaceFirst("checkedAt: \".*\"", "checkedAt: \"2020-01-01T00:00:00Z\"");
        Files.writeString(file, earlier);
        assertThat(verify().lines()).containsExactly("1 passage compared: each stands in its text.");
        assertThat(verify("--check").exit()).isZero();
        assertThat(file).hasContent(earlier);
    }

    @Test
    void aTextThatHasChangedIsKnownByItsName() throws IOException {
        String changed = "Late on Monday".concat(World.TEXT.substring("On Monday".length()));
        Files.writeString(texts.resolve("a.txt"), changed);
        Told told = verify();
        assertThat(told.lines())
                .containsExactly(
                        "Wrote verifications/a.yaml",
                        "sources/a.yaml: source:a: sha256 is not that of the text at hand, which is "
                                + Sha256.of(changed) + " (line 1)",
                        "sources/a.yaml: source:a: characters must be 65, the text's length, not 60 (line 1)",
                        "statements/a.yaml: statement:a: quotes[0].citation.locator is DRIFTED: the text has the passage, but not at 21 to 35 (line 8)",
                        "3 problems; not everything stands in the texts as it is cited.");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(verdicts()).contains("sha256: " + Sha256.of(changed), "state: DRIFTED");
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreNotFound() throws IOException {
        String changed = World.TEXT.replace("near", "here");
        Files.writeString(texts.resolve("a.txt"), changed);
        assertThat(verify().lines())
                .contains(
                        "statements/a.yaml: statement:a: quotes[0].citation.locator is NOT_FOUND: the text does not have the passage of 21 to 35 (line 8)");
        assertThat(verdicts()).contains("state: NOT_FOUND");
    }

    @Test
    void aPassageWithoutItsWordsIsFoundByItsHash() throws IOException {
        String place = """
                - id: place:a
                  name: A
                  kind: CITY
                  citations:
                    - source: source:a
                      locator:
                        start: 54
                        end: 58
                        passageSha256: %s
                """.formatted(Sha256.of("Bern"));
        Files.writeString(seed.resolve("places/a.yaml"), place);
        Files.writeString(texts.resolve("a.txt"), World.TEXT);
        assertThat(verify().lines())
                .contains(
                        "places/a.yaml: place:a: citations[0].locator is DRIFTED: the text has the passage, but not at 54 to 58 (line 5)");
        Files.writeString(
                seed.resolve("places/a.yaml"), place.replace("54", "55").replace("58", "59"));
        assertThat(verify().lines())
                .containsExactly("Wrote verifications/a.yaml", "2 passages compared: each stands in its text.");
    }

    @Test
    void surroundingsAreComparedToo() throws IOException {
        Path file = seed.resolve("statements/a.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("( +)start:", "$1prefix: \"says: “\"\n$1start:"));
        Files.writeString(texts.resolve("a.txt"), World.TEXT);
        assertThat(verify().lines())
                .contains(
                        "statements/a.yaml: statement:a: quotes[0].citation.locator has a prefix that does not stand before the passage (line 8)");
    }

    @Test
    void aFolderWithoutAnyTextIsAFailure() {
        Told told = verify();
        assertThat(told.lines())
                .containsExactly(
                        "The text of source:a is not at hand.",
                        "Nothing was compared: %s has the text of no source.".formatted(texts));
        assertThat(told.exit()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNotAtHandIsSaidAndNoFailure() throws IOException {
        Files.writeString(
                seed.resolve("sources/b.yaml"), World.source("Not at hand.").replace("source:a", "source:b"));
        Files.writeString(texts.resolve("a.txt"), World.TEXT);
        Told told = verify();
        assertThat(told.lines())
                .containsExactly(
                        "Wrote verifications/a.yaml",
                        "The text of source:b is not at hand.",
                        "1 passage compared: each stands in its text.");
        assertThat(told.exit()).isZero();
    }

    @Test
    void aCheckWritesNothingAndFailsWhereAVerdictWouldChange() throws IOException {
        Files.writeString(texts.resolve("a.txt"), World.TEXT);
        Told told = verify("--check");
        assertThat(told.lines())
                .containsExactly(
                        "verifications/a.yaml: does not hold the verdicts of today: `communique verify` writes them",
                        "1 problem; not everything stands in the texts as it is cited.");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(seed.resolve(VERDICTS)).doesNotExist();
    }

    @Test
    void aSeedThatDoesNotHoldIsNotVerified() throws IOException {
        Files.writeString(seed.resolve("places/a.yaml"), "");
        assertThat(verify().lines()).endsWith("1 problem; nothing was verified.");
    }

    private Told verify(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("verify", "--seed", seed.toString()));
        args.addAll(List.of("--sources", texts.toString()));
        args.addAll(List.of(more));
        return Told.of(args.toArray(String[]::new));
    }

    private String verdicts() throws IOException {
        return Files.readString(seed.resolve(VERDICTS)).replaceFirst("checkedAt: \".*\"", "checkedAt: \"…\"");
    }
}
