package org.communique.seed;

import org.communique.fact.Curated;
import org.communique.fact.Kind;

/** A kind of the tests' own: nothing that clients look up. */
public record Stamp(String id, String mark) implements Curated {

    static final Kind KIND = Kind.of("stamps", "stamp", Stamp.class);

    static Stamp of(String slug, String mark) {
        return new Stamp("stamp:" + slug, mark);
    }
}
