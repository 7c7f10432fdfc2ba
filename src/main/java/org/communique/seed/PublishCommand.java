package org.communique.seed;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.fact.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
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
        try (ConfigurableApplicationContext program = commands.open()) {
            return publish(files, Desk.in(program, spec));
        }
    }

    private int publish(SeedFiles files, Desk desk) throws IOException {
        Intake intake = desk.rooms().getBean(Intake.class);
        try {
            return publish(files, intake, desk);
        } catch (SeedProblemsException flawed) {
            return desk.refuse(flawed.problems(), "nothing was published");
        }
    }

    private static int publish(SeedFiles files, Intake intake, Desk desk) throws IOException {
        if (desk.rooms().getBean(Store.class).embedded()) {
            intake.check(files);
            return desk.fail(
                    "There is no MongoDB to publish to: set MONGODB_URI. (The embedded store ends with the program.)");
        }
        try {
            Outcome outcome = intake.publish(files);
            (outcome.done() ? desk.out() : desk.err()).println(outcome.line());
            return outcome.done() ? 0 : Desk.WRONG;
        } catch (MongoException | DataAccessException failure) {
            intake.check(files);
            return desk.fail("Nothing was published, MongoDB does not answer as it should: " + Words.trouble(failure));
        }
    }
}
