package org.communique.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A seed in a folder, where its files can be rewritten. */
record Folder(Path root) implements SeedFiles {

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(Folder::isMeant)
                    .sorted()
                    .toList();
        }
    }

    /** Whether a name ends as YAML files do, however it is spelt; nothing hidden is meant. */
    private static boolean isMeant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(ENDING) || lower.endsWith(".yml")) && !name.startsWith(".") && !name.contains("/.");
    }

    @Override
    public byte[] read(String name) throws IOException {
        try (InputStream file = Files.newInputStream(root.resolve(name))) {
            return file.readNBytes(LARGEST + 1);
        }
    }

    @Override
    public String describe() {
        return root.toString();
    }

    /** Puts a file in the place of the one with the name, whole or not at all. */
    void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), ".", ".draft");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
