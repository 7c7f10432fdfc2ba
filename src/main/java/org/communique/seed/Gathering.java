package org.communique.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.fact.Kind;
import org.communique.fact.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Opens every file of a seed, and reads those that the published state was not read from. Several are read at once; what comes of it is in the
 * order of their names.
 *
 * @param read what was read
 * @param kept the names of the other files, by the keys of what they hold
 * @param hashes of all files, by their names
 */
record Gathering(List<Gist> read, Map<String, String> kept, SortedMap<String, String> hashes) {

    /** A file that was opened; without a gist where it needs not be read. */
    private record Opened(
            String name,
            String sha256,
            String key,
            @Nullable Gist gist) {}

    static Gathering of(SeedFiles seed, SortedMap<String, Kind> names, Rules rules, Known known) {
        var opening = new Opening(seed, rules, known.files());
        List<Opened> files = names.entrySet().parallelStream()
                .map(file -> opening.open(file.getKey(), file.getValue(), false))
                .toList();
        return of(files, names, opening);
    }

    /** Files that hold the same give all ids twice, so that each of them must be read. */
    private static Gathering of(List<Opened> files, Map<String, Kind> names, Opening opening) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        files.stream().map(Opened::key).filter(key -> !once.add(key)).forEach(twice::add);
        List<Gist> read = new ArrayList<>();
        Map<String, String> kept = new HashMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Opened file : files) {
            Opened opened = file.gist() == null && twice.contains(file.key())
                    ? opening.open(file.name(), names.get(file.name()), true)
                    : file;
            hashes.put(opened.name(), opened.sha256());
            if (opened.gist() == null) {
                kept.put(opened.key(), opened.name());
            } else {
                read.add(opened.gist());
            }
        }
        return new Gathering(read, kept, hashes);
    }

    /** What it takes to open a file. */
    private record Opening(SeedFiles seed, Rules rules, Set<String> known, Map<String, String> texts) {

        Opening(SeedFiles seed, Rules rules, Set<String> known) {
            this(seed, rules, known, new ConcurrentHashMap<>());
        }

        Opened open(String name, Kind kind, boolean always) {
            var reader = new FileReader(name, kind, this::one);
            try {
                byte[] bytes = seed.read(name);
                String sha256 = Sha256.of(bytes);
                String key = Imprint.key(kind.collection(), sha256);
                boolean needed = always || !known.contains(key);
                return needed ? read(reader.read(bytes)) : new Opened(name, sha256, key, null);
            } catch (IOException failure) {
                return read(reader.unread(failure));
            }
        }

        private Opened read(FileReading file) {
            Gist gist = Gist.of(file, rules);
            return new Opened(gist.name(), gist.sha256(), gist.key(), gist);
        }

        /** One text for all that are equal: ids are named again and again. */
        private String one(String text) {
            String first = texts.putIfAbsent(text, text);
            return first == null ? text : first;
        }
    }
}
