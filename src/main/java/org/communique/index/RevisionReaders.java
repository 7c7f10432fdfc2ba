package org.communique.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.index.DirectoryReader;

/** Keeps the index open at the revisions that requests read; each is closed by its last reader. */
final class RevisionReaders {

    private final ConcurrentSkipListMap<Integer, RevisionReader> byRevision = new ConcurrentSkipListMap<>();

    /** Adds the index at a revision. */
    void add(int revision, DirectoryReader all) {
        try {
            RevisionReader same = byRevision.put(revision, new RevisionReader(all, revision));
            if (same != null) {
                release(same);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(int revision) {
        return byRevision.containsKey(revision);
    }

    /** Closes the readers up to that revision's; who uses one of them goes on. */
    void releaseUpTo(int revision) {
        List<Integer> old = new ArrayList<>(byRevision.headMap(revision, true).keySet());
        for (Integer number : old) {
            RevisionReader reader = byRevision.remove(number);
            if (reader != null) {
                release(reader);
            }
        }
    }

    /**
     * Returns the index at the revision, to be released.
     *
     * @throws IllegalStateException where no request can be pinned to the revision any more
     */
    RevisionReader acquire(int revision) {
        RevisionReader reader = byRevision.get(revision);
        if (reader == null || !reader.tryIncRef()) {
            throw new IllegalStateException("the index is not open at revision " + revision);
        }
        return reader;
    }

    static void release(RevisionReader reader) {
        try {
            reader.decRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
