package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Locator;
import org.communique.fact.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whatever can stand in a record comes back from a file as it was. */
class RoundTripTests {

    private static final String CHARACTERS =
            "abyn019 -?:,[]{}#&*!|>'\"%@`=<~+.\\/eE_\n\r\t\u00a0\u2028\u200b\u200d\u200f“…é🕊";

    private final Random random = new Random(20240724);

    /** A record with a text of its own and one of a source. */
    record Note(
            String id,
            String text,
            List<String> tags,
            @Nullable Double number,
            List<Citation> citations) implements Curated {}

    @Test
    void writtenRecordsAreReadAsTheyWere() {
        for (int i = 0; i < 2000; i++) {
            Note note = note();
            String file = Canonical.write("", List.of(note));
            FileReading read = new FileReader("notes/a.yaml", Kind.of("notes", "note", Note.class))
                    .read(file.getBytes(StandardCharsets.UTF_8));
            assertThat(read.problems()).as(file).isEmpty();
            assertThat(read.entries()).extracting(Entry::record).as(file).containsExactly(note);
            assertThat(read.isCanonical()).as(file).isTrue();
            assertThat(readByYaml11(file)).containsEntry("text", note.text());
        }
    }

    /** The record as a reader of the older YAML has it, which takes more for numbers, flags and dates. */
    private static Map<String, Object> readByYaml11(String file) {
        List<Map<String, Object>> records = new Yaml().load(file);
        return records.get(0);
    }

    private Note note() {
        List<String> tags =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> i + text()).toList();
        Double number = random.nextBoolean() ? null : random.nextInt(100_000) / 1000.0 - 50;
        return new Note("note:a", text(), tags, number, List.of(new Citation("source:a", locator())));
    }

    private Locator locator() {
        String words = characters(12) + "x";
        return new Locator(
                words, " " + characters(5) + "x", null, 0, words.codePointCount(0, words.length()), Sha256.of(words));
    }

    /** A text as a record may have it: no blanks around it, no line ends and tabs. */
    private String text() {
        String text = characters(12).replaceAll("[\\p{Cc}\u2028]", "").strip();
        return text.isBlank() ? "x" : text;
    }

    private String characters(int most) {
        int[] some = CHARACTERS.codePoints().toArray();
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> Character.toString(some[random.nextInt(some.length)]))
                .collect(Collectors.joining());
    }
}
