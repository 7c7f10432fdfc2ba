package org.communique.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A seed in a folder, where its files can be rewritten. */
record Folder(Path root) implements SeedFiles {

    @Override
    public List<String> names() throws IOException {
        var names = new Names();
        Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, names);
        return List.copyOf(names.found);
    }

    /** Collects what looks as if it were meant to be read, behind links too, whether or not it is a file. */
    private final class Names extends SimpleFileVisitor<Path> {

        private final TreeSet<String> found = new TreeSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return visitFile(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (isMeant(name)) {
                found.add(name);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE; // a link to a folder that is visited already
            }
            throw failure;
        }
    }

    /** Whether a name ends as YAML files do, however it is spelt; nothing hidden is meant. */
    private static boolean isMeant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(ENDING) || lower.endsWith(".yml")) && !name.startsWith(".") && !name.contains("/.");
    }

    @Override
    public byte[] read(String name) throws IOException {
        Path path = root.resolve(name);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FileSystemException(name, null, "it is no file");
        }
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(LARGEST + 1);
        }
    }

    @Override
    public String describe() {
        return root.toString();
    }

    /** Puts a file in the place of the one with the name, whole or not at all. */
    void write(String name, byte[] content) throws IOException {
        Path named = root.resolve(name);
        Path file = Files.exists(named) ? named.toRealPath() : named;
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft"); // no temporary file: others may read it
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
