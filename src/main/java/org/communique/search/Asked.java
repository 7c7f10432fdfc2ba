package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.communique.graphql.ApiError;
import org.communique.index.text.Token;

/**
 * What a search's text asks for. Any text can be read: there is no syntax but quotation marks in pairs, straight or typographic.
 *
 * @param terms words and phrases, all of which must be found
 * @param asides words such as "the", which need not be found where there are others
 */
record Asked(List<Term> terms, List<Term> asides) {

    /** Characters of a text, in Unicode code points. */
    static final int MAX_LENGTH = 200;
    /** Words of a text, those in phrases included. */
    static final int MAX_WORDS = 16;

    private static final CharArraySet SMALL = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final Set<Integer> MARKS = Set.of((int) '"', 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB);
    /** A single letter begins too many words. */
    private static final int SHORTEST_PREFIX = 2;

    /**
     * A word, or several that must stand next to each other.
     *
     * @param words the tokens
     * @param open whether the (one) word may go on
     */
    record Term(List<Token> words, boolean open) {

        boolean phrase() {
            return words.size() > 1;
        }
    }

    /** What the text of the argument asks for; refused where it is blank, or too long. */
    static Asked of(String argument, String text) {
        if (text.isBlank()) {
            throw ApiError.blankText(argument);
        }
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw ApiError.longText(argument, MAX_LENGTH, length);
        }
        List<Token> tokens = Token.of(text);
        if (tokens.size() > MAX_WORDS) {
            throw ApiError.manyWords(argument, MAX_WORDS, tokens.size());
        }
        return sorted(terms(text, tokens));
    }

    private static List<Term> terms(String text, List<Token> tokens) {
        List<Integer> marks = marks(text);
        List<Term> terms = new ArrayList<>();
        List<Token> together = new ArrayList<>();
        for (Token token : tokens) {
            Token before = together.isEmpty() ? null : together.get(together.size() - 1);
            if (before != null && !joined(before, token, marks)) {
                terms.add(new Term(List.copyOf(together), false));
                together.clear();
            }
            together.add(token);
        }
        if (!together.isEmpty()) {
            Token last = together.get(together.size() - 1);
            terms.add(new Term(List.copyOf(together), together.size() == 1 && open(text, last, marks)));
        }
        return terms;
    }

    /** Where the pairs of marks stand: the first opens, the second closes, and so on; one that is left over means nothing. */
    private static List<Integer> marks(String text) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.contains((int) text.charAt(i))) {
                marks.add(i);
            }
        }
        return marks.size() % 2 == 0 ? marks : marks.subList(0, marks.size() - 1);
    }

    /** Whether two words follow each other between one pair of marks, or without anything between them, as in Chinese. */
    private static boolean joined(Token one, Token next, List<Integer> marks) {
        return one.end() == next.start() || pair(one, marks) >= 0 && pair(one, marks) == pair(next, marks);
    }

    /** Between which pair of marks the word stands; -1: between none. */
    private static int pair(Token token, List<Integer> marks) {
        long before = marks.stream().filter(mark -> mark < token.start()).count();
        return before % 2 == 1 ? (int) before : -1;
    }

    private static boolean open(String text, Token last, List<Integer> marks) {
        return pair(last, marks) < 0
                && last.word().codePointCount(0, last.word().length()) >= SHORTEST_PREFIX
                && text.substring(last.end()).chars().noneMatch(Character::isWhitespace);
    }

    private static Asked sorted(List<Term> all) {
        List<Term> asides = all.stream().filter(Asked::small).toList();
        return asides.size() == all.size()
                ? new Asked(all, List.of())
                : new Asked(all.stream().filter(term -> !small(term)).toList(), asides);
    }

    private static boolean small(Term term) {
        return !term.phrase() && SMALL.contains(term.words().get(0).word());
    }
}
