package org.communique.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.fact.Sha256;

/** The texts of sources, in a folder, under whatever names: a text is known by its hash. */
final class TextFolder {

    private final Map<String, Path> byHash = new HashMap<>();
    private final Map<String, Path> byName = new TreeMap<>();

    TextFolder(Path folder) throws IOException {
        for (Path file : filesIn(folder)) {
            byHash.putIfAbsent(Sha256.of(Files.readAllBytes(file)), file);
            String name = file.getFileName().toString();
            byName.putIfAbsent(name.substring(0, name.lastIndexOf('.')), file);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().lastIndexOf('.') > 0)
                    .sorted()
                    .toList();
        }
    }

    /** The file with that hash; else the one with that name, whose text has changed since. */
    Optional<Path> find(String sha256, String name) {
        return Optional.ofNullable(byHash.getOrDefault(sha256, byName.get(name)));
    }
}
