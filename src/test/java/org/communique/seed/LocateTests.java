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

/** What {@code locate} tells a curator of a passage. */
class LocateTests {

    private static final String TEXT = "🕊 Ada said: “Peace is near.” Bob said: “Peace!”";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void writeAText() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), TEXT).toString();
    }

    @Test
    void aQuoteIsGivenWithItsWordsAndCountedInCodePoints() {
        assertThat(Told.of("locate", "--quote", file, "Peace is near."))
                .isEqualTo(new Told(
                        0,
                        List.of(
                                "locator:",
                                "  exact: Peace is near.",
                                "  start: 13",
                                "  end: 27",
                                "  passageSha256: " + Sha256.of("Peace is near."))));
    }

    @Test
    void aPassageIsGivenByItsFirstAndItsLastWords() {
        assertThat(Told.of("locate", file, "Ada", "near.”").lines())
                .containsExactly(
                        "locator:",
                        "  start: 2",
                        "  end: 28",
                        "  passageSha256: " + Sha256.of("Ada said: “Peace is near.”"));
    }

    @Test
    void eachPlaceIsGiven() {
        assertThat(Told.of("locate", file, "Peace").lines()).contains("  start: 13", "  start: 40");
    }

    @Test
    void whatIsNotThereIsSaid() {
        Told told = Told.of("locate", file, "peace");
        assertThat(told).isEqualTo(new Told(1, List.of(file + " does not have the passage, mark for mark.")));
        assertThat(Told.of("locate", "nowhere.txt", "x"))
                .isEqualTo(new Told(
                        1,
                        List.of("It did not work: nowhere.txt: there is nothing of that name, or behind that link")));
    }
}
