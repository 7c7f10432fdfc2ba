package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.fact.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A statement with very many quotes: one pass over it takes seconds, a pass for each quote takes minutes. */
class ManyQuotesTests {

    private static final int QUOTES = 20_000;
    private static final String QUOTE = """
                - id: quote:q%d
                  citation:
                    source: source:a
                    locator:
                      exact: a
                      start: 0
                      end: 1
                      passageSha256: %s
            """;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachQuoteIsFoundInOnePass() {
        String statement = World.statement("Peace is near.")
                .replaceFirst("text: .*", "text: " + String.join(" … ", Collections.nCopies(QUOTES, "a")))
                .replaceFirst("(?s)    - id: quote:a.*?(?=  speaker)", quotes());
        assertThat(World.draft().with("statements/a.yaml", statement).problems())
                .containsExactly(
                        "statements/a.yaml: statement:a: quotes[19999].id must be <kind>:<name>, the name in lower-case letters a to z,"
                                + " digits and single hyphens between them, not \"quote:q20000-\" (line 159998)");
    }

    private static String quotes() {
        String hash = Sha256.of("a");
        return IntStream.rangeClosed(1, QUOTES)
                .mapToObj(i -> QUOTE.formatted(i, hash))
                .collect(Collectors.joining())
                .replace("quote:q" + QUOTES + "\n", "quote:q" + QUOTES + "-\n");
    }
}
