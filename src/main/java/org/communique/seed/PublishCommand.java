package org.communique.seed;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Publishes a seed and ends. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks a seed and publishes it as the next revision.",
            "All of it becomes visible at once; an unchanged seed publishes nothing. Where something is wrong, nothing is published.",
            "Settings such as --spring.mongodb.uri=… may follow."
        },
        footer = {
            "",
            "Exit codes: 0 the seed is published, 1 it is not, 2 the command was misspelt.",
            "",
            "Example: publish to the MongoDB that the running programs read from:",
            "  MONGODB_URI=mongodb://localhost/communique communique publish --seed seed"
        })
final class PublishCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Commands commands;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Override
    public Integer call() throws IOException {
        SeedFiles files = seed.files();
        Desk desk = Desk.of(spec);
        Reading reading = desk.read(files);
        if (!reading.holds()) {
            return desk.refuse(reading.problems(), "nothing was published");
        }
        try (ConfigurableApplicationContext program = commands.open()) {
            if (program.getBean(Store.class).embedded()) {
                return desk.fail(
                        "There is no MongoDB to publish to: set MONGODB_URI. (The embedded store ends with the program.)");
            }
            Outcome outcome = program.getBean(Publisher.class).publish(reading.seed());
            (outcome.done() ? desk.out() : desk.err()).println(outcome.line());
            return outcome.done() ? 0 : Desk.WRONG;
        } catch (MongoException failure) {
            return desk.fail("Nothing was published, MongoDB does not answer as it should: " + failure.getMessage());
        }
    }
}
