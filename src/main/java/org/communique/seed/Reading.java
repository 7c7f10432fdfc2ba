package org.communique.seed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read, and everything that is wrong with it, by file and line. */
record Reading(List<FileReading> files, List<Problem> problems) {

    /** Whether nothing is wrong. */
    boolean holds() {
        return problems.isEmpty();
    }

    /** All records that could be read. */
    List<Entry> entries() {
        return files.stream()
                .flatMap(file -> file.entries().stream())
                .sorted(Comparator.comparing(entry -> entry.record().id()))
                .toList();
    }

    /** How much was read. */
    String describe() {
        return Words.count(entries().size(), "record") + " in " + Words.count(files.size(), "file");
    }

    /** The seed; only where nothing is wrong. */
    Seed seed() {
        if (!holds()) {
            throw new IllegalStateException("a seed with problems is no seed: " + problems.get(0));
        }
        Map<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), file.sha256()));
        return new Seed(entries(), hashes);
    }
}
