package org.communique.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.fact.Origin;

/**
 * What a file whose facts are published has left behind: all of it that matters to other files, so that it need not be read again as long as
 * its bytes are the same. Each text holds a line for each of what it lists.
 *
 * @param file what it is an imprint of, see {@link #key}
 * @param records {@code id:hash} of each record, by id: the lines of the state's digest
 * @param inner the ids that stand within records
 * @param refers the ids that its records refer to
 * @param looksUp the ids of the facts that rules looked up to check it
 * @param steps {@code from path to}, where following a field must come to an end
 */
record Imprint(String file, String records, String inner, String refers, String looksUp, String steps) {

    /** The names of its texts. */
    static final List<String> TEXTS = List.of("records", "inner", "refers", "looksUp", "steps");

    private static final int HASH = 64;

    /** Names what a file holds, whatever the file is called: the folder says how it is read, the build who reads. */
    static String key(String folder, String sha256) {
        return key(folder, sha256, Build.ID);
    }

    private static String key(String folder, String sha256, String build) {
        return folder + "/" + sha256 + "/" + build;
    }

    /** The keys of all that a state was read from. */
    static Set<String> keys(Origin origin) {
        return origin.files().entrySet().stream()
                .map(file -> key(folder(file.getKey()), file.getValue(), origin.build()))
                .collect(Collectors.toSet());
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    static Imprint of(
            String file,
            List<Entry> entries,
            Collection<String> refers,
            Collection<String> looksUp,
            Collection<Step> steps) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.record().id()))
                .toList();
        return new Imprint(
                file,
                Lines.of(sorted.stream().map(Imprint::line).toList()),
                Lines.of(sorted.stream()
                        .flatMap(entry -> entry.record().innerIds().stream())
                        .toList()),
                Lines.of(refers),
                Lines.of(looksUp),
                Lines.of(steps.stream()
                        .map(step -> String.join(" ", step.from(), step.path(), step.to()))
                        .toList()));
    }

    /** From its texts, by their names. */
    static Imprint of(String file, Map<String, String> texts) {
        return new Imprint(
                file,
                texts.get("records"),
                texts.get("inner"),
                texts.get("refers"),
                texts.get("looksUp"),
                texts.get("steps"));
    }

    /** Its texts, by their names. */
    Map<String, String> texts() {
        return Map.of("records", records, "inner", inner, "refers", refers, "looksUp", looksUp, "steps", steps);
    }

    /** The record's line in {@link #records}. */
    static String line(Entry entry) {
        return entry.record().id() + ":" + entry.hash();
    }

    /** The id in a line of {@link #records}. */
    static String id(String line) {
        return line.substring(0, line.length() - HASH - 1);
    }

    void eachRecord(Consumer<String> id) {
        Lines.each(records, line -> id.accept(id(line)));
    }

    void eachInner(Consumer<String> id) {
        Lines.each(inner, id);
    }

    void eachId(Consumer<String> id) {
        eachRecord(id);
        eachInner(id);
    }

    void eachReferred(Consumer<String> id) {
        Lines.each(refers, id);
    }

    void eachLookedUp(Consumer<String> id) {
        Lines.each(looksUp, id);
    }

    /** The steps, of which nothing is known but that they stand in that file. */
    void eachStep(String name, Consumer<Step> step) {
        Lines.each(steps, line -> {
            String[] words = line.split(" ");
            step.accept(new Step(words[0], words[1], words[2], Place.of(name)));
        });
    }

    /** The same without what leads to other files. */
    Imprint alone() {
        return new Imprint(file, records, inner, "", "", "");
    }
}
