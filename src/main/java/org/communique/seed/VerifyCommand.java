package org.communique.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.fact.Kind;
import org.communique.fact.Witness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares citations with the texts of their sources. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Compares citations with the texts of their sources.",
            "The hash, the length and every cited passage of each source are compared where its text is at hand. "
                    + "The verdicts are written into the seed, a file a source; "
                    + "a file whose verdicts are still true stays as it is.",
            "A text is known by its SHA-256, whatever its file's name; a file named like the source "
                    + "(<name>.txt for source:<name>) is taken for a text that has changed."
        },
        footer = {
            "",
            "Exit codes: 0 all that could be compared stands in its text, 1 something does not, 2 the command was misspelt.",
            "",
            "Examples: compare and write the verdicts; compare and write nothing:",
            "  communique verify --sources texts --seed seed",
            "  communique verify --sources texts --seed seed --check"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FolderOption seed = new FolderOption();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            required = true,
            description = "The folder that holds the texts of the sources.")
    private Path sources = Path.of("");

    @Option(names = "--check", description = "Write nothing; a verdict that is not true any more is a problem.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Folder folder = seed.folder();
        var texts = new TextFolder(SeedOption.existing(spec, sources));
        Desk desk = Desk.of(spec);
        Reading reading = desk.read(folder);
        if (!reading.holds()) {
            return desk.refuse(reading.problems(), "nothing was verified");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Kind> kinds = List.copyOf(desk.rooms().getBeansOfType(Kind.class).values());
        Verification verification = new Verifying(desk.rooms().getBean(Witness.class), kinds, texts, now)
                .verify(desk.each(folder).toList());
        return conclude(verification, folder, desk);
    }

    private int conclude(Verification verification, Folder folder, Desk desk) throws IOException {
        List<Problem> problems = new ArrayList<>(verification.problems());
        for (Map.Entry<String, String> file : verification.verdicts().entrySet()) {
            if (check) {
                String rule = "does not hold the verdicts of today: `communique verify` writes them";
                problems.add(new Problem(Place.of(file.getKey()), rule));
            } else {
                folder.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                desk.out().println("Wrote " + file.getKey());
            }
        }
        verification.absent().forEach(source -> desk.out().println("The text of " + source + " is not at hand."));
        if (!problems.isEmpty()) {
            return desk.refuse(problems, "not everything stands in the texts as it is cited");
        }
        if (verification.passages() == 0) {
            return desk.fail("Nothing was compared: %s has the text of no source.".formatted(sources));
        }
        desk.out().println(Words.count(verification.passages(), "passage") + " compared: each stands in its text.");
        return 0;
    }
}
