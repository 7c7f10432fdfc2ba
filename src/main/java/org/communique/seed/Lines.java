package org.communique.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A list of short texts as one text, a line each: far less to keep, to store and to send than the list. */
final class Lines {

    private Lines() {}

    static String of(Collection<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static void each(String text, Consumer<String> line) {
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            line.accept(text.substring(from, end));
            from = end + 1;
        }
    }

    /** The same lines in pieces of no more than so many characters. */
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.length() - from <= most ? text.length() : text.lastIndexOf('\n', from + most - 1) + 1;
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }
}
