package org.communique.seed;

import org.communique.fact.Sha256;

/** A small invented world, in which nothing is wrong. */
final class World {

    /** What {@code source:a} says. */
    static final String TEXT = "On Monday Ada said: “Peace is near.” Then she left for Bern.";

    private World() {}

    /** A source, a place and a person. */
    static Draft draft() {
        return new Draft()
                .with("sources/a.yaml", source(TEXT))
                .with("places/a.yaml", """
                        - id: place:a
                          name: A
                          kind: CITY
                          citations:
                            - source: source:a
                        """)
                .with("actors/a.yaml", """
                        - id: person:ada
                          name: Ada
                          citations:
                            - source: source:a
                        """);
    }

    /** The record of the source with that text. */
    static String source(String text) {
        return """
                - id: source:a
                  kind: ARTICLE
                  language: en
                  sha256: %s
                  normalization: identity
                  characters: %d
                """.formatted(Sha256.of(text), text.codePointCount(0, text.length()));
    }

    /** A statement with one quote of those words of the text. */
    static String statement(String words) {
        int start = TEXT.indexOf(words);
        return """
                - id: statement:a
                  form: DIRECT
                  text: %1$s
                  language: en
                  quotes:
                    - id: quote:a
                      citation:
                        source: source:a
                        locator:
                          exact: %1$s
                          start: %2$d
                          end: %3$d
                          passageSha256: %4$s
                  speaker:
                    actor: person:ada
                    asPrinted: Ada
                  occasion: UNKNOWN
                  citations:
                    - source: source:a
                """.formatted(words, start, start + words.length(), Sha256.of(words));
    }
}
