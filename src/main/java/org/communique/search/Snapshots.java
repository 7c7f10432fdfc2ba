package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.index.DirectoryReader;
import org.communique.graphql.ApiError;

/** The index as it was at each revision that somebody may still read: each is closed by its last reader. */
final class Snapshots {

    private final ConcurrentSkipListMap<Integer, DirectoryReader> byRevision = new ConcurrentSkipListMap<>();

    /** A question that is put to a snapshot. */
    interface Question<T> {

        T ask(Searcher searcher) throws IOException;
    }

    void add(int revision, DirectoryReader snapshot) {
        DirectoryReader same = byRevision.put(revision, snapshot);
        if (same != null) {
            let(same);
        }
    }

    boolean has(int revision) {
        return byRevision.containsKey(revision);
    }

    boolean hasSince(int revision) {
        return byRevision.ceilingKey(revision) != null;
    }

    /** Lets go of the snapshots up to that revision's. Who reads one of them reads on. */
    void letGo(int upTo) {
        List<Integer> old = new ArrayList<>(byRevision.headMap(upTo, true).keySet());
        for (Integer revision : old) {
            DirectoryReader snapshot = byRevision.remove(revision);
            if (snapshot != null) {
                let(snapshot);
            }
        }
    }

    /** What the snapshot of the revision answers; an error says whether it is not there yet, or no more. */
    <T> T ask(int revision, Question<T> question) {
        DirectoryReader snapshot = byRevision.get(revision);
        if (snapshot == null || !snapshot.tryIncRef()) {
            throw missing(revision);
        }
        try {
            Searcher searcher = new Searcher(snapshot);
            T answer = question.ask(searcher);
            if (searcher.timedOut()) {
                throw ApiError.searchTooSlow();
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            let(snapshot);
        }
    }

    private ApiError missing(int revision) {
        var oldest = byRevision.firstEntry();
        return oldest != null && oldest.getKey() > revision
                ? ApiError.notSearchable(revision, oldest.getKey())
                : ApiError.searchNotReady();
    }

    private static void let(DirectoryReader snapshot) {
        try {
            snapshot.decRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
