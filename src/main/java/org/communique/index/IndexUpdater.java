package org.communique.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.communique.fact.Indexed;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index to a revision: from the one that its stamp names, where this store has that, else from nothing. For one thread. */
final class IndexUpdater implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexUpdater.class);

    private final PublishedVersions versions;
    private final @Nullable Path folder;
    private @Nullable VersionIndex index;

    IndexUpdater(PublishedVersions versions, @Nullable Path folder) {
        this.versions = versions;
        this.folder = folder;
    }

    /** Brings the index to the revision and opens it. Where writing fails, it is built in memory; where reading fails, it is left as it was. */
    DirectoryReader bringTo(Revision next) {
        try {
            if (index == null) {
                index = IndexFolder.open(folder);
            }
            return bring(index, next);
        } catch (IOException | AlreadyClosedException broken) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted", broken);
            }
            log.error("The index cannot be written: it is built anew in memory.", broken);
            return bringInMemory(next);
        }
    }

    private DirectoryReader bringInMemory(Revision next) {
        close();
        try {
            index = IndexFolder.inMemory();
            return bring(index, next);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private DirectoryReader bring(VersionIndex index, Revision next) throws IOException {
        long start = System.nanoTime();
        int from = start(index, next);
        if (from == 0) {
            index.clear();
        }
        Count count = from == 0 ? build(index, next) : follow(index, from, next);
        DirectoryReader reader = index.commit(IndexStamp.of(next));
        log.info(
                "The index has revision {}: {} versions began, {} ended, after {}; {} ms.",
                next.number(),
                count.began,
                count.ended,
                from == 0 ? "nothing" : "revision " + from,
                (System.nanoTime() - start) / 1_000_000);
        return reader;
    }

    private Count build(VersionIndex index, Revision next) throws IOException {
        try (IndexBuilder builder = new IndexBuilder(index)) {
            Count count = new Count(index, builder::add);
            versions.changes(0, next, count);
            builder.finish();
            return count;
        }
    }

    private Count follow(VersionIndex index, int from, Revision next) throws IOException {
        Count count = new Count(index, (version, record) -> index.add(version, record.indexEntry()));
        if (from != next.number()) {
            versions.changes(from, next, count);
        }
        return count;
    }

    private int start(VersionIndex index, Revision next) {
        IndexStamp stamp = index.stamp();
        return stamp != null && versions.includes(stamp, next) ? stamp.revision() : 0;
    }

    private static final class Count implements PublishedVersions.Changes {

        private final VersionIndex index;
        private final Adding adding;
        private int began;
        private int ended;

        /** How a version is added. */
        private interface Adding {

            void add(Version version, Indexed record) throws IOException;
        }

        Count(VersionIndex index, Adding adding) {
            this.index = index;
            this.adding = adding;
        }

        @Override
        public void began(Version version, Indexed record) throws IOException {
            adding.add(version, record);
            began++;
        }

        @Override
        public void ended(Version version) throws IOException {
            index.end(version);
            ended++;
        }
    }

    @Override
    public void close() {
        if (index != null) {
            try {
                index.close();
            } catch (IOException | RuntimeException broken) {
                log.debug("The index did not close.", broken);
            }
            index = null;
        }
    }
}
