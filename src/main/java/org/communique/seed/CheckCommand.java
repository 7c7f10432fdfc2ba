package org.communique.seed;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether a seed holds. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says everything that is wrong with a seed.",
            "One problem a line: file: id: field rule (line). It needs no database and changes nothing."
        },
        footer = {
            "",
            "Exit codes: 0 nothing is wrong, 1 something is, 2 the command was misspelt.",
            "",
            "Example: check the facts in your folder before you commit them:",
            "  communique check --seed seed"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Override
    public Integer call() throws IOException {
        SeedFiles files = seed.files();
        Desk desk = Desk.of(spec);
        Reading reading = desk.read(files);
        if (!reading.holds()) {
            return desk.refuse(reading.problems(), "the seed does not hold");
        }
        desk.out().println(reading.describe() + ": nothing is wrong.");
        return 0;
    }
}
