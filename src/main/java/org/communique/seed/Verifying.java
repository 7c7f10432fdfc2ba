package org.communique.seed;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Witness;
import org.jspecify.annotations.Nullable;

/** Compares a seed that holds with the texts of its sources. */
final class Verifying {

    private final Witness witness;
    private final List<Kind> kinds;
    private final TextFolder texts;
    private final Instant now;
    private final Problems problems = new Problems();
    private final Map<String, String> verdicts = new TreeMap<>();
    private final List<String> absent = new ArrayList<>();
    private int passages;

    Verifying(Witness witness, List<Kind> kinds, TextFolder texts, Instant now) {
        this.witness = witness;
        this.kinds = kinds;
        this.texts = texts;
        this.now = now;
    }

    Verification verify(List<FileReading> seed) throws IOException {
        List<Part> parts = seed.stream().flatMap(file -> file.parts().stream()).toList();
        Map<String, List<Part>> cited = parts.stream()
                .filter(part -> part.value() instanceof Citation citation && citation.locator() != null)
                .collect(Collectors.groupingBy(part -> ((Citation) part.value()).source()));
        Map<String, Entry> entries = seed.stream()
                .flatMap(file -> file.entries().stream())
                .collect(Collectors.toMap(entry -> entry.record().id(), entry -> entry));
        for (Part part : parts) {
            if (part.value() instanceof Curated source && witness.textOf(source).isPresent()) {
                verify(source, part.place(), cited.getOrDefault(source.id(), List.of()), entries);
            }
        }
        return new Verification(problems.sorted(), verdicts, absent, passages);
    }

    private void verify(Curated source, Place place, List<Part> citations, Map<String, Entry> entries)
            throws IOException {
        Optional<Path> file = texts.find(witness.textOf(source).orElseThrow(), slug(source.id()));
        if (file.isEmpty()) {
            absent.add(source.id());
            return;
        }
        try {
            String text = Files.readString(file.get());
            witness.compare(source, text, problems.of(place));
            citations.forEach(part -> compare(part, text));
            testify(source, text, citations, entries.get(witness.idFor(source)));
        } catch (CharacterCodingException undecodable) {
            problems.add(place, "has a text that is not UTF-8: " + file.get().getFileName());
        }
    }

    private void compare(Part part, String text) {
        passages++;
        witness.objection(((Citation) part.value()).locator(), text)
                .ifPresent(objection ->
                        problems.add(part.place().in("locator", part.place().line()), objection));
    }

    private void testify(Curated source, String text, List<Part> citations, @Nullable Entry before) {
        Curated verdict = witness.testify(
                source,
                text,
                citations.stream()
                        .map(part -> ((Citation) part.value()).locator())
                        .toList(),
                before == null ? null : before.record(),
                now);
        String file = fileOf(verdict.id());
        if (before != null && !before.file().equals(file)) {
            problems.add(Place.of(before.file()), "holds %s, which belongs in %s".formatted(verdict.id(), file));
        } else if (before == null || !before.record().equals(verdict)) {
            verdicts.put(file, Canonical.write("", List.of(verdict)));
        }
    }

    private String fileOf(String id) {
        Kind kind = kinds.stream().filter(one -> one.holds(id)).findFirst().orElseThrow();
        return kind.collection() + "/" + slug(id) + SeedFiles.ENDING;
    }

    private static String slug(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
