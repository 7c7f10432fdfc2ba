package org.communique.seed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the program can be told on the command line; without a command it publishes its seed and serves. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            FormatCommand.class,
            LocateCommand.class,
            VerifyCommand.class,
            PublishCommand.class
        },
        description = {
            "An API over curated diplomatic facts. Without a command: publishes the seed and serves GraphQL over HTTP.",
            "Settings such as --server.port=8081 may follow."
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples: serve the facts in a folder; check them; learn more about a command:",
            "  communique --seed seed",
            "  communique check --seed seed",
            "  communique verify --help"
        })
public final class Commands implements Callable<Integer> {

    /** A setting of Spring Boot: its name has a dot, as none of our options has. */
    private static final Pattern SETTING =
            Pattern.compile("--([a-zA-Z0-9_\\[\\]-]+\\.[^=]+(=.*)?|debug|trace)", Pattern.DOTALL);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "DIR",
            description = "The folder that holds the seed. Default: the seed in the program.")
    private @Nullable Path seed;

    private final List<String> settings;
    private boolean serve;

    private Commands(List<String> settings) {
        this.settings = new ArrayList<>(settings);
    }

    /** Does what the arguments say: serves, or ends the process with a command's exit code. */
    public static void run(Class<?> program, String... args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        OptionalInt exit = answer(program, out, err, args);
        exit.ifPresent(System::exit);
    }

    /** The exit code of the command that the arguments name; empty where they name none and the program serves from now on. */
    static OptionalInt answer(Class<?> program, PrintWriter out, PrintWriter err, String... args) {
        Predicate<String> setting = SETTING.asMatchPredicate();
        var commands = new Commands(Arrays.stream(args).filter(setting).toList());
        String[] words = Arrays.stream(args).filter(setting.negate()).toArray(String[]::new);
        int exit = words.length == 0 ? commands.call() : commands.line(out, err).execute(words);
        if (!commands.serve) {
            return OptionalInt.of(exit);
        }
        SpringApplication.run(program, commands.settings.toArray(String[]::new));
        return OptionalInt.empty();
    }

    /** What reads words; a start without any is spared it. */
    private CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(this).setOut(out).setErr(err).setExecutionExceptionHandler(Commands::fail);
    }

    /** Serving is what is left to do when no command was named. */
    @Override
    public Integer call() {
        if (seed != null) {
            settings.add("--communique.seed=" + SeedOption.existing(spec, seed));
        }
        serve = true;
        return 0;
    }

    /** Opens the rooms with their database; nothing is served. */
    ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(Rooms.Stored.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .initializers(NothingStarts::in)
                .properties("logging.level.root=warn")
                .run(settings.toArray(String[]::new));
    }

    private static int fail(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        String why = failure instanceof IOException files ? Words.trouble(files) : failure.toString();
        command.getErr().println("It did not work: " + why);
        return Desk.WRONG;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
