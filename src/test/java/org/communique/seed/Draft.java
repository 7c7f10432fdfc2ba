package org.communique.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A seed as a test writes it. */
final class Draft implements SeedFiles {

    private static final SeedReader READER = Rooms.open().getBean(SeedReader.class);

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /** Adds a file. */
    Draft with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Draft with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    static Reading read(SeedFiles files) {
        try {
            return READER.read(files);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Reading read() {
        return read(this);
    }

    /** Its files, each read by itself. */
    static List<FileReading> each(SeedFiles files) {
        try {
            return READER.each(files).toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<FileReading> each() {
        return each(this);
    }

    /** What is wrong with it, line by line. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String name) {
        return files.get(name);
    }

    @Override
    public String describe() {
        return "the draft";
    }
}
