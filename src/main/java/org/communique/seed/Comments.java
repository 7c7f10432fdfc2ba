package org.communique.seed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The comments of a file: those at its head stay when it is rewritten, others have no place. */
final class Comments {

    private Comments() {}

    /** The lines that a file begins with before anything that is no comment. */
    static String head(String text) {
        List<String> lines = text.lines()
                .map(String::stripTrailing)
                .takeWhile(line -> line.isEmpty() || line.startsWith("#"))
                .toList();
        return String.join("\n", lines).strip();
    }

    /** Says which comments at the head have characters that no text has; a tab is none. */
    static void check(String text, Problems problems, String file) {
        List<String> lines = text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Place place = Place.of(file).on(i + 1);
            Characters.objection(lines.get(i).replace('\t', ' '), false)
                    .ifPresent(objection -> problems.add(place, "has a comment that " + objection));
        }
    }

    /** The line of the first comment below the head. */
    static OptionalInt below(String text) {
        long head = text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                .count();
        try {
            return StreamSupport.stream(YamlReader.events(text, true).spliterator(), false)
                    .filter(event ->
                            event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE)
                    .mapToInt(event -> event.getStartMark().orElseThrow().getLine() + 1)
                    .filter(line -> line > head)
                    .findFirst();
        } catch (YamlEngineException unread) {
            return OptionalInt.empty();
        }
    }
}
