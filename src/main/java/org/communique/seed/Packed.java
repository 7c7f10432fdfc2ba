package org.communique.seed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The seed that is packed with the program. */
final class Packed implements SeedFiles {

    private static final String FOLDER = "seed/";

    private final TreeMap<String, Resource> files = new TreeMap<>();

    Packed() throws IOException {
        var classpath = new PathMatchingResourcePatternResolver();
        for (Resource file : classpath.getResources("classpath:" + FOLDER + "*/**/*" + ENDING)) {
            String address = file.getURL().toString();
            files.put(address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1), file);
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String name) throws IOException {
        try (InputStream file = files.get(name).getInputStream()) {
            return file.readNBytes(LARGEST + 1);
        }
    }

    @Override
    public String describe() {
        return "the seed in the program";
    }
}
