package org.communique.seed;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.communique.CommuniqueApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What came of a command line.
 *
 * @param lines what was printed, where to aside
 */
record Told(int exit, List<String> lines) {

    static Told of(String... args) {
        var out = new StringWriter();
        var writer = new PrintWriter(out, true);
        OptionalInt exit = Commands.answer(CommuniqueApplication.class, writer, writer, args);
        writer.flush();
        // A command logs nothing; what runs after it in this JVM does.
        LoggingSystem.get(Told.class.getClassLoader()).cleanUp();
        return new Told(exit.orElseThrow(), out.toString().lines().toList());
    }
}
