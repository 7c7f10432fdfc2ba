package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.communique.fact.Citation;
import org.communique.fact.Locator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The facts of this repository: valid, in canonical form, and standing in their texts as they are cited. */
class SeedFilesTests {

    private static final String SEED = "seed";

    /** A cited passage of a source. */
    private record Passage(String source, int start, int end, String sha256) {

        static Passage of(Citation citation) {
            Locator locator = citation.locator();
            return new Passage(citation.source(), locator.start(), locator.end(), locator.passageSha256());
        }

        static Passage of(JsonNode verdicts, JsonNode passage) {
            return new Passage(
                    verdicts.get("source").asString(),
                    passage.get("start").asInt(),
                    passage.get("end").asInt(),
                    passage.get("passageSha256").asString());
        }
    }

    @Test
    void nothingIsWrongWithTheSeed() {
        assertThat(reading().problems()).isEmpty();
    }

    @Test
    void everyCitedPassageHasBeenVerified() {
        Set<Passage> cited = Draft.each(new Folder(Path.of(SEED))).stream()
                .flatMap(file -> file.parts().stream())
                .filter(part -> part.value() instanceof Citation citation && citation.locator() != null)
                .map(part -> Passage.of((Citation) part.value()))
                .collect(Collectors.toSet());
        Set<Passage> verified = reading().entries().stream()
                .filter(entry -> entry.kind().collection().equals("verifications"))
                .map(entry -> Json.tree(entry.record()))
                .flatMap(verdicts -> StreamSupport.stream(
                                verdicts.path("passages").spliterator(), false)
                        .filter(passage -> passage.get("state").asString().equals("VERIFIED"))
                        .map(passage -> Passage.of(verdicts, passage)))
                .collect(Collectors.toSet());
        assertThat(cited).isNotEmpty().isSubsetOf(verified);
    }

    /** Where the texts are at hand, the verdicts are what comparing says today. */
    @Test
    void theTextsSayWhatTheVerdictsSay() {
        String texts = System.getenv("COMMUNIQUE_SOURCES");
        if (texts == null) {
            return;
        }
        Told told = Told.of("verify", "--seed", SEED, "--sources", texts, "--check");
        assertThat(told.exit()).as(String.join("\n", told.lines())).isZero();
    }

    private static Reading reading() {
        return Draft.read(new Folder(Path.of(SEED)));
    }
}
