package org.communique.fact;

import java.util.List;

/** A curated record: what a YAML file states, MongoDB stores and GraphQL reads. Its id is {@code <kind>:<slug>}, permanent. */
public interface Curated {

    /** {@code <kind>:<slug>}, unique over all kinds; the slug is lower-case ASCII words joined by hyphens. */
    String id();

    /** Ids that stand inside this record and are entry points of their own: a statement's quotes. */
    default List<String> innerIds() {
        return List.of();
    }

    /** The part of an id before the colon: {@code person} of {@code person:wang-yi}; all of it where there is no colon. */
    static String prefix(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }
}
