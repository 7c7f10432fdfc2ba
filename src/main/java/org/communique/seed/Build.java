package org.communique.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.communique.fact.Sha256;

/**
 * Which build of the program reads: another one may find other things wrong with a file, or other hashes of its records, so what one build
 * knows of a file holds for no other.
 */
final class Build {

    private static final int DIGITS = 16;

    /** Of all that is in the program's jar, or its folder of classes, and of the version of Java, whose knowledge of characters differs. */
    static final String ID = fingerprint();

    private Build() {}

    private static String fingerprint() {
        MessageDigest digest = Sha256.digest();
        Stream.concat(Stream.of("Java " + Runtime.version().feature()), contents().stream())
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static List<String> contents() {
        Path home = home(
                Build.class.getProtectionDomain().getCodeSource().getLocation().toString());
        try {
            return Files.isDirectory(home) ? folder(home) : jar(home);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program cannot read itself in " + home, unreadable);
        }
    }

    /** The file or folder of an address: {@code jar:nested:/app/communique.jar/!BOOT-INF/classes/!/} is of the jar. */
    private static Path home(String address) {
        String path = address.replaceFirst("^jar:", "").replaceFirst("^(nested|file):", "");
        int within = path.indexOf("/!") < 0 ? path.indexOf("!/") : path.indexOf("/!");
        String file = within < 0 ? path : path.substring(0, within);
        return Path.of(URI.create("file:" + file));
    }

    private static List<String> jar(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .toList();
        }
    }

    private static List<String> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
