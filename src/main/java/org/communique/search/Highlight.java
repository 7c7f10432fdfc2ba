package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.IndexEntry;
import org.communique.fact.Indexed;
import org.communique.index.text.Token;

/**
 * Where in a record the words are for which it was found.
 *
 * @param fragment of the field's text, as it stands there
 * @param matches in the fragment
 */
record Highlight(String field, String fragment, List<MatchRange> matches) {

    /** Code points of a fragment. */
    static final int LENGTH = 200;
    /** Highlights of one hit. */
    static final int MOST = 5;

    /** Code points of a long text that a fragment shows before the first match. */
    private static final int LEAD = 40;

    /** A stretch of a fragment in Unicode code points, the end exclusive. */
    record MatchRange(int start, int end) {}

    /** The highlights of a record, in the order of its fields. */
    static List<Highlight> of(Indexed found, Marker marker) {
        List<Highlight> highlights = new ArrayList<>();
        for (IndexEntry.Text text : found.indexedWords()) {
            List<Token> words = Token.of(text.words());
            List<Marker.Range> ranges = marker.mark(words, text.role(), text.english());
            if (!ranges.isEmpty() && highlights.size() < MOST) {
                highlights.add(of(text, words, ranges));
            }
        }
        return highlights;
    }

    private static Highlight of(IndexEntry.Text text, List<Token> words, List<Marker.Range> ranges) {
        int start = start(text.words(), words, ranges);
        int end = end(text.words(), words, start);
        String fragment = text.words().substring(start, end);
        List<MatchRange> matches = ranges.stream()
                .filter(range -> range.start() >= start && range.start() < end)
                .map(range -> new MatchRange(
                        fragment.codePointCount(0, range.start() - start),
                        fragment.codePointCount(0, Math.min(range.end(), end) - start)))
                .toList();
        return new Highlight(text.field(), fragment, matches);
    }

    /** The beginning of the stretch with the most matches: of the text, where it is short, else of a word. */
    private static int start(String text, List<Token> words, List<Marker.Range> ranges) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return 0;
        }
        int best = 0;
        long most = 0;
        for (Marker.Range first : ranges) {
            int start = lead(text, words, first.start());
            int end = end(text, words, start);
            long matches = ranges.stream()
                    .filter(range -> range.start() >= start && range.end() <= end)
                    .count();
            if (matches > most) {
                most = matches;
                best = start;
            }
        }
        return most == 0 ? ranges.get(0).start() : best;
    }

    private static int lead(String text, List<Token> words, int match) {
        int earliest = text.offsetByCodePoints(match, -Math.min(LEAD, text.codePointCount(0, match)));
        return words.stream()
                .mapToInt(Token::start)
                .filter(start -> start >= earliest)
                .findFirst()
                .orElse(match);
    }

    /** The end of the last word that the fragment has room for; of the text, where all of it has. */
    private static int end(String text, List<Token> words, int start) {
        if (text.codePointCount(start, text.length()) <= LENGTH) {
            return text.length();
        }
        int latest = text.offsetByCodePoints(start, LENGTH);
        return words.stream()
                .mapToInt(Token::end)
                .filter(end -> end > start && end <= latest)
                .max()
                .orElse(latest);
    }
}
