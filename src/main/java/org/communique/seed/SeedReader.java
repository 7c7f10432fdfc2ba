package org.communique.seed;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.fact.Kind;
import org.springframework.stereotype.Component;

/** Reads a seed and finds all that is wrong with it, at once. */
@Component
class SeedReader {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Rules rules;

    SeedReader(List<Kind> kinds, Rules rules) {
        kinds.forEach(kind -> this.kinds.put(kind.collection(), kind));
        this.rules = rules;
    }

    /** Reads all files in parallel. Records and problems are in the order of the file names. */
    Reading read(SeedFiles seed) throws IOException {
        Problems problems = new Problems();
        SortedMap<String, Kind> names = names(seed, problems);
        if (names.isEmpty() && problems.none()) {
            problems.add(Place.of(seed.describe()), "holds no file <kind>/<name>.yaml");
        }
        Map<String, String> texts = new ConcurrentHashMap<>();
        List<SeedFile> files = names.entrySet().parallelStream()
                .map(file -> SeedFile.of(
                        new FileReader(file.getKey(), file.getValue(), text -> one(text, texts)).read(seed), rules))
                .toList();
        problems.addAll(new SeedCheck(files, rules).problems());
        return new Reading(seed(files), problems.sorted());
    }

    /** One text for all that are equal: ids are named again and again. */
    private static String one(String text, Map<String, String> texts) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private static Seed seed(List<SeedFile> files) {
        List<Entry> entries = files.stream()
                .flatMap(file -> file.entries().stream())
                .sorted(Comparator.comparing(entry -> entry.record().id()))
                .toList();
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), file.sha256()));
        return new Seed(entries, hashes);
    }

    /** Reads one file after another, each by itself, with all that can be told of it. */
    Stream<FileReading> each(SeedFiles seed) throws IOException {
        return names(seed, new Problems()).entrySet().stream()
                .map(file -> new FileReader(file.getKey(), file.getValue()).read(seed));
    }

    private SortedMap<String, Kind> names(SeedFiles seed, Problems problems) throws IOException {
        SortedMap<String, Kind> names = new TreeMap<>();
        for (String name : seed.names()) {
            kindOf(name, problems).ifPresent(kind -> names.put(name, kind));
        }
        return names;
    }

    private Optional<Kind> kindOf(String name, Problems problems) {
        int slash = name.indexOf('/');
        Kind kind = kinds.get(slash < 0 ? "" : name.substring(0, slash));
        if (kind == null) {
            problems.add(
                    Place.of(name),
                    "stands in no folder of a kind: " + Words.either(List.copyOf(new TreeSet<>(kinds.keySet()))));
        } else if (!name.endsWith(SeedFiles.ENDING)) {
            problems.add(Place.of(name), "must have a name that ends in .yaml");
        }
        return Optional.ofNullable(kind);
    }
}
