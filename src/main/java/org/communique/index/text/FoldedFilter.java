package org.communique.index.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.communique.fact.Folded;

/** Folds words as {@link Folded} does, and takes off the English possessive. */
final class FoldedFilter extends TokenFilter {

    private static final String POSSESSIVE = "'s";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldedFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isAscii()) {
            for (int i = 0; i < term.length(); i++) {
                term.buffer()[i] = lower(term.buffer()[i]);
            }
        } else {
            String folded = Folded.of(term.toString());
            term.setEmpty().append(folded);
        }
        if (term.toString().endsWith(POSSESSIVE)) {
            term.setLength(term.length() - POSSESSIVE.length());
        }
        return true;
    }

    /** Most words are, and need no regular expressions. */
    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
