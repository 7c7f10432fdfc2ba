package org.communique.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.Origin;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What was read and holds: nothing in it is wrong.
 *
 * @param entries the curated records that were read, in the order of their ids' code points
 * @param files the SHA-256 of each file, by its name relative to the seed
 * @param imprints of the files that were read
 * @param kept what was not read; null where all was
 */
record Seed(
        List<Entry> entries,
        Map<String, String> files,
        List<Imprint> imprints,
        @Nullable Kept kept) {

    /**
     * What was not read, because the published state was read from it.
     *
     * @param revision the state's number
     * @param files the keys of the files that were not read
     * @param imprints of those files; none where nothing else was read, and nothing is gone
     * @param gone the ids of the state's records whose files are not there any more; they may stand in files that were read
     */
    record Kept(int revision, Set<String> files, List<Imprint> imprints, Set<String> gone) {}

    Origin origin() {
        return new Origin(Build.ID, files);
    }

    /** Whether it says all, or says all by which it differs from that state. */
    boolean follows(@Nullable Revision state) {
        return kept == null || state != null && state.number() == kept.revision();
    }

    /** The imprints of all its files. */
    List<Imprint> allImprints() {
        return kept == null
                ? imprints
                : Stream.concat(imprints.stream(), kept.imprints().stream()).toList();
    }
}
