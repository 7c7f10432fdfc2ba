package org.communique.seed;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** Where commands are served: it opens the rooms when one needs them, and says what came of it. */
record Desk(ApplicationContext rooms, PrintWriter out, PrintWriter err) {

    /** The exit code of a command that found something wrong. */
    static final int WRONG = 1;

    /** In the program that is opened already. */
    static Desk in(ApplicationContext program, CommandSpec command) {
        var line = command.commandLine();
        return new Desk(program, line.getOut(), line.getErr());
    }

    static Desk of(CommandSpec command) {
        var line = command.commandLine();
        LoggingSystem.get(Desk.class.getClassLoader())
                .beforeInitialize(); // nothing is logged until the program itself starts
        return new Desk(Rooms.open(), line.getOut(), line.getErr());
    }

    Reading read(SeedFiles files) throws IOException {
        return rooms.getBean(SeedReader.class).read(files);
    }

    Stream<FileReading> each(SeedFiles files) throws IOException {
        return rooms.getBean(SeedReader.class).each(files);
    }

    /** Says what is wrong, and what follows from it. */
    int refuse(List<Problem> problems, String consequence) {
        problems.forEach(err::println);
        return fail(Words.count(problems.size(), "problem") + "; " + consequence + ".");
    }

    /** Says why the command did not do what it should. */
    int fail(String why) {
        err.println(why);
        return WRONG;
    }
}
