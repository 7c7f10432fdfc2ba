package org.communique.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which seed is meant. */
final class SeedOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--seed",
            paramLabel = "DIR",
            description = "The folder that holds the seed. Default: the seed in the program.")
    private @Nullable Path folder;

    SeedFiles files() throws IOException {
        return folder == null ? new Packed() : new Folder(existing(command, folder));
    }

    /** The folder; a usage error where there is none. */
    static Path existing(@Nullable CommandSpec command, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "There is no folder " + folder);
        }
        return folder;
    }
}
