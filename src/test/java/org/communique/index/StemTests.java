package org.communique.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.communique.index.text.Token;
import org.junit.jupiter.api.Test;

/** How words are reduced to stems. */
class StemTests {

    private static final List<String> ENDINGS =
            List.of("", "s", "es", "ies", "ed", "ing", "ly", "ation", "ness", "ying", "y", "er", "ful", "ous", "’s");

    /** Words that begin otherwise are not reduced to be compared. */
    @Test
    void aStemBeginsAsItsWordDoes() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 1 + random.nextInt(5); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            word.append(ENDINGS.get(random.nextInt(ENDINGS.size())));
            for (Token token : Token.of(word.toString())) {
                assertThat(token.hasStem(token.stem())).as(word.toString()).isTrue();
            }
        }
    }

    @Test
    void formsOfAWordHaveOneStem() {
        assertThat(Token.of("negotiate negotiated negotiating negotiation").stream()
                        .map(Token::stem)
                        .distinct())
                .containsExactly("negoti");
        assertThat(Token.of("Dying dies").stream().map(Token::stem).distinct()).containsExactly("die");
    }
}
