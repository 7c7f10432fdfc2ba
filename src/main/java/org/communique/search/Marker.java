package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.communique.fact.IndexEntry.Role;
import org.communique.index.IndexFields;
import org.communique.index.text.Token;

/** Finds the words of a text for which a search found it. */
final class Marker {

    private final List<List<Test>> terms;

    private Marker(List<List<Test>> terms) {
        this.terms = terms;
    }

    /** Whether a word of a text is the one that is asked for. */
    private interface Test {

        boolean holds(Token word, boolean byStem);
    }

    /** A stretch of a text, in UTF-16 units. */
    record Range(int start, int end) {}

    /** Marks what is asked for, or, if fuzzy, words that are spelt much like it. */
    static Marker of(Asked asked, boolean fuzzy) {
        List<List<Test>> terms = new ArrayList<>();
        for (Asked.Term term : asked.terms()) {
            if (fuzzy) {
                term.words().forEach(word -> terms.add(List.of(alike(word))));
            } else {
                terms.add(term.words().stream()
                        .map(word -> same(word, term.phrase(), term.open()))
                        .toList());
            }
        }
        return new Marker(terms);
    }

    private static Test alike(Token asked) {
        Predicate<String> alike = Alike.to(asked.word());
        return (word, byStem) -> alike.test(word.word());
    }

    private static Test same(Token asked, boolean phrase, boolean open) {
        String stem = asked.stem();
        return (word, byStem) -> word.word().equals(asked.word())
                || byStem && !phrase && word.hasStem(stem)
                || open && word.word().startsWith(asked.word());
    }

    /** The stretches to mark, in order, without overlaps. */
    List<Range> mark(List<Token> text, Role role, boolean english) {
        boolean byStem = english && IndexFields.stemmed(role);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int last = -1;
            for (List<Test> term : terms) {
                if (holds(term, text, i, byStem)) {
                    last = Math.max(last, i + term.size() - 1);
                }
            }
            if (last >= 0) {
                add(ranges, text.get(i).start(), text.get(last).end());
            }
        }
        return ranges;
    }

    private static boolean holds(List<Test> term, List<Token> text, int from, boolean byStem) {
        if (from + term.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            if (!term.get(i).holds(text.get(from + i), byStem)) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Range> ranges, int start, int end) {
        Range before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (before != null && before.end() > start) {
            ranges.set(ranges.size() - 1, new Range(before.start(), Math.max(before.end(), end)));
        } else {
            ranges.add(new Range(start, end));
        }
    }
}
