package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.communique.fact.Revision;
import org.communique.fact.Searchable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index to a revision: from the one that it is stamped with, where this store knows it, else from nothing. For one thread. */
final class Indexing implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    private final Catalogue catalogue;
    private final @Nullable Path folder;
    private @Nullable Index index;

    Indexing(Catalogue catalogue, @Nullable Path folder) {
        this.catalogue = catalogue;
        this.folder = folder;
    }

    /** The index as it is at that revision. Where writing fails, it is built in memory; where reading fails, it is left as it was. */
    DirectoryReader bringTo(Revision next) {
        try {
            if (index == null) {
                index = Shelf.open(folder);
            }
            return bring(index, next);
        } catch (IOException | AlreadyClosedException broken) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted", broken);
            }
            log.error("The search index cannot be written: it is built anew in memory.", broken);
            return bringInMemory(next);
        }
    }

    private DirectoryReader bringInMemory(Revision next) {
        close();
        try {
            index = Shelf.inMemory();
            return bring(index, next);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private DirectoryReader bring(Index index, Revision next) throws IOException {
        long start = System.nanoTime();
        int from = start(index, next);
        if (from == 0) {
            index.clear();
        }
        Count count = new Count(index);
        if (from != next.number()) {
            catalogue.changes(from, next, count);
        }
        DirectoryReader snapshot = index.keep(Stamp.of(next));
        log.info(
                "The search index has revision {}: {} records put in, {} taken out, on top of {}; {} ms.",
                next.number(),
                count.here,
                count.gone,
                from == 0 ? "nothing" : "revision " + from,
                (System.nanoTime() - start) / 1_000_000);
        return snapshot;
    }

    private int start(Index index, Revision next) {
        Stamp stamp = index.stamp();
        return stamp != null && catalogue.knows(stamp, next) ? stamp.revision() : 0;
    }

    private static final class Count implements Catalogue.Changes {

        private final Index index;
        private int gone;
        private int here;

        Count(Index index) {
            this.index = index;
        }

        @Override
        public void gone(String id) throws IOException {
            index.remove(id);
            gone++;
        }

        @Override
        public void here(Searchable record) throws IOException {
            index.put(record);
            here++;
        }
    }

    @Override
    public void close() {
        if (index != null) {
            try {
                index.close();
            } catch (IOException | RuntimeException broken) {
                log.debug("The search index did not close.", broken);
            }
            index = null;
        }
    }
}
