package org.communique.revision;

import java.time.Instant;
import java.util.List;

/** A published state of the whole dataset, as clients see it. */
record Dataset(
        int revision, Instant publishedAt, String digest, List<KindCount> counts, String license, boolean embedded) {

    /** Licence of the data, as an SPDX identifier. */
    static final String LICENSE = "CC-BY-4.0";

    /** How many records there are of a kind, which bears the upper-case prefix of their ids. */
    record KindCount(String kind, int count) {}
}
