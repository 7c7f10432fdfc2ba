package org.communique.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes files in canonical form. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Rewrites the files of a seed in canonical form.",
            "That is: records sorted by id, keys in their order, one line a value, quotation marks only where YAML "
                    + "needs them. No fact changes.",
            "A file that cannot be read as it should stays as it is, and what is wrong with it is said."
        },
        footer = {
            "",
            "Exit codes: 0 all files are in canonical form now, 1 some could not be read, 2 the command was misspelt.",
            "",
            "Example: after you have added facts:",
            "  communique format --seed seed"
        })
final class FormatCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FolderOption seed = new FolderOption();

    @Override
    public Integer call() throws IOException {
        Folder folder = seed.folder();
        Desk desk = Desk.of(spec);
        List<Problem> problems = new ArrayList<>();
        int rewritten = 0;
        for (FileReading file : (Iterable<FileReading>) desk.each(folder)::iterator) {
            if (file.isCanonical()) {
                continue;
            }
            List<Problem> hindrances = file.hindrances();
            problems.addAll(hindrances);
            if (hindrances.isEmpty()) {
                folder.write(file.name(), file.canonical().getBytes(StandardCharsets.UTF_8));
                desk.out().println("Rewrote " + file.name());
                rewritten++;
            }
        }
        desk.out().println(Words.count(rewritten, "file") + " rewritten.");
        return problems.isEmpty() ? 0 : desk.refuse(problems, "these files stay as they are");
    }
}
