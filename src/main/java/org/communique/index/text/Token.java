package org.communique.index.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word of a text.
 *
 * @param word without case, accents and possessive
 * @param start where it begins in the text, in UTF-16 units as Java counts
 * @param end where it is over
 */
public record Token(String word, int start, int end) {

    /** Between two texts of one field, so that no phrase reaches from one into the other. */
    private static final int GAP = 100;

    /** Cuts texts into words by Unicode's rules (UAX 29), and folds them. */
    public static final Analyzer ANALYZER = new Analyzer() {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new FoldedFilter(words));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    /** Returns the stem of the word, as far as it is English. */
    public String stem() {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Returns whether that is its stem; a word that begins otherwise need not be reduced to its own. */
    public boolean hasStem(String stem) {
        return word.charAt(0) == stem.charAt(0) && stem().equals(stem);
    }

    /** The words of a text, in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream words = ANALYZER.tokenStream("", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }
}
