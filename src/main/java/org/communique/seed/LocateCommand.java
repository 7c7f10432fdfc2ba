package org.communique.seed;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes locators for curators, who would have to count characters otherwise. */
@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints the locator of a passage of a text, to be copied into a citation.",
            "The passage is given by its words, or by its first and its last ones. "
                    + "Where it occurs more than once, each place is printed."
        },
        footer = {
            "",
            "Exit codes: 0 the passage was found, 1 it was not, 2 the command was misspelt.",
            "",
            "Examples: a quote; a sentence from its first words to its last:",
            "  communique locate --quote texts/a.txt 'good faith'",
            "  communique locate texts/a.txt 'Foreign Minister Dmytro' 'on Wednesday.'"
        })
final class LocateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--quote", description = "With the words themselves, as a quote's citation has them.")
    private boolean quote;

    @Parameters(index = "0", paramLabel = "FILE", description = "The source's text, in UTF-8.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "WORDS", description = "All words of the passage, or its first ones.")
    private String words = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "LAST", description = "The last words of the passage.")
    private @Nullable String last;

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        try {
            List<Passage> found = Passage.in(Files.readString(file), words, last);
            found.forEach(passage -> line.getOut().print(passage.locator(quote)));
            line.getOut().flush();
            if (!found.isEmpty()) {
                return 0;
            }
            line.getErr().println(file + " does not have the passage, mark for mark.");
        } catch (CharacterCodingException undecodable) {
            line.getErr().println(file + " is not UTF-8.");
        }
        return Desk.WRONG;
    }
}
