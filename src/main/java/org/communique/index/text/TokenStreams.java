package org.communique.index.text;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that were cut out of a text before, so that it is cut once for all fields that it goes into. */
public final class TokenStreams extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Token> tokens;
    private final Function<Token, String> part;
    private Iterator<Token> left;

    private TokenStreams(List<Token> tokens, Function<Token, String> part) {
        this.tokens = tokens;
        this.part = part;
        this.left = tokens.iterator();
    }

    public static TokenStream words(List<Token> tokens) {
        return new TokenStreams(tokens, Token::word);
    }

    public static TokenStream stems(List<Token> tokens) {
        return new TokenStreams(tokens, Token::stem);
    }

    @Override
    public void reset() {
        left = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(part.apply(left.next()));
        return true;
    }
}
