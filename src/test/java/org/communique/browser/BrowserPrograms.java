package org.communique.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Chromium and its driver stand on this machine. Nothing is ever downloaded. */
final class BrowserPrograms {

    private static final Optional<Path> CHROMIUM =
            first("CHROMIUM", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Optional<Path> DRIVER = first("CHROMEDRIVER", "chromedriver");

    private BrowserPrograms() {}

    static File chromium() {
        return CHROMIUM.orElseThrow().toFile();
    }

    static File driver() {
        return DRIVER.orElseThrow().toFile();
    }

    /** Why there is no browser to test in; empty: there is one. */
    static Optional<String> missing() {
        if (CHROMIUM.isEmpty()) {
            return Optional.of("there is no chromium on the PATH (Debian: apt-get install chromium chromium-driver)");
        }
        return DRIVER.isEmpty()
                ? Optional.of("there is no chromedriver on the PATH (Debian: apt-get install chromium-driver)")
                : Optional.empty();
    }

    private static Optional<Path> first(String variable, String... names) {
        String given = System.getenv(variable);
        Stream<Path> candidates = given != null
                ? Stream.of(Path.of(given))
                : folders().stream().flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static List<String> folders() {
        String path = System.getenv("PATH");
        return path == null ? List.of("/usr/bin") : List.of(path.split(File.pathSeparator));
    }
}
