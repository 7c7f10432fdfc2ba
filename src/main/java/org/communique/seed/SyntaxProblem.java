package org.communique.seed;

import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Why a text is no YAML, in words that need no knowledge of its grammar. */
final class SyntaxProblem extends Exception {

    private static final Map<String, String> WORDS = Map.of(
            "mapping values are not allowed here",
                    "a colon and a blank in a text look like another key: put the text in quotation marks",
            "found unexpected end of stream", "a quotation mark or a bracket is never closed",
            "could not find expected ':'", "a key has no colon after it, or a text has no quotation mark at its end",
            "expected <block end>, but found '-'", "the dash is indented otherwise than the list that it belongs to",
            "expected <block end>, but found '<block mapping start>'",
                    "the key is indented otherwise than the keys that it belongs to",
            "expected <block end>, but found '<scalar>'",
                    "there is more text than a value can have: put all of it in quotation marks");

    private final int line;

    SyntaxProblem(String rule, int line) {
        super(rule);
        this.line = line;
    }

    static SyntaxProblem of(YamlEngineException error, String text) {
        if (error instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            var mark = marked.getProblemMark().get();
            String problem = marked.getProblem();
            return new SyntaxProblem(
                    "is no YAML at column %d: %s".formatted(mark.getColumn() + 1, words(problem)), mark.getLine() + 1);
        }
        if (error instanceof ReaderException reader) {
            return new SyntaxProblem(
                    "has a character that no YAML has, U+%04X".formatted(reader.getCodePoint()),
                    lineAt(reader.getPosition(), text));
        }
        return new SyntaxProblem(
                "is no YAML: " + error.getMessage().lines().findFirst().orElse(""), 0);
    }

    private static String words(String problem) {
        if (problem.endsWith("found '<stream end>'")) {
            return "a quotation mark or a bracket is never closed";
        }
        if (problem.contains("'\\t(TAB)'")) {
            return "a tab stands where blanks indent";
        }
        return WORDS.getOrDefault(problem, problem);
    }

    private static int lineAt(int position, String text) {
        long before =
                text.codePoints().limit(position).filter(one -> one == '\n').count();
        return 1 + (int) before;
    }

    int line() {
        return line;
    }
}
