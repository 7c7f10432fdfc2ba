package org.communique.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.Folded;

/**
 * Finds names by a part of them, folded. A name is indexed as all of its sequences of three characters, between a mark for its beginning and three
 * for its end; a part of it is then a phrase of such sequences, and one of less than three characters the beginning of one.
 */
public final class Substrings {

    private static final int LENGTH = 3;
    private static final String BEGIN = "\u0002";
    private static final String END = "\u0003";

    /** Between two names of one field, so that no part reaches from one into the other. */
    private static final int GAP = 100;

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(LENGTH, LENGTH));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    private Substrings() {}

    /** Returns the text that a name is indexed as. */
    static String indexed(String name) {
        return BEGIN + Folded.of(name) + END.repeat(LENGTH);
    }

    /** Returns a query for names that contain the text. */
    public static Query contains(String field, String text) {
        return query(field, Folded.of(text));
    }

    /** Returns a query for names that begin with the text. */
    public static Query startsWith(String field, String text) {
        return query(field, BEGIN + Folded.of(text));
    }

    /** Returns a query for names that end with the text. */
    public static Query endsWith(String field, String text) {
        return query(field, Folded.of(text) + END);
    }

    private static Query query(String field, String part) {
        int[] points = part.codePoints().toArray();
        if (points.length < LENGTH) {
            return new PrefixQuery(new Term(IndexFields.grams(field), part));
        }
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + LENGTH <= points.length; i++) {
            grams.add(new String(points, i, LENGTH));
        }
        return new PhraseQuery(IndexFields.grams(field), grams.toArray(String[]::new));
    }
}
