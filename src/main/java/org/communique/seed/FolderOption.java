package org.communique.seed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which seed is meant, for a command that rewrites files. */
final class FolderOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--seed",
            paramLabel = "DIR",
            defaultValue = "seed",
            description = "The folder that holds the seed. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("seed");

    Folder folder() {
        return new Folder(SeedOption.existing(command, folder));
    }
}
