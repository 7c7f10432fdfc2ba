package org.communique.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Revision;
import org.communique.fact.TimeLimit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Searches the index at the revision that a request reads. A revision is adopted when the index has it. */
@Component
@EnableConfigurationProperties(IndexProperties.class)
public class RecordIndex implements AdoptionListener, DisposableBean {

    private final RevisionReaders readers = new RevisionReaders();
    private final IndexProperties properties;
    private final IndexUpdater updater;
    private final ScheduledExecutorService later;

    RecordIndex(PublishedVersions versions, IndexProperties properties) {
        this.properties = properties;
        this.updater = new IndexUpdater(versions, properties.index());
        CustomizableThreadFactory daemon = new CustomizableThreadFactory("index-");
        daemon.setDaemon(true);
        this.later = Executors.newSingleThreadScheduledExecutor(daemon);
    }

    /** What is done with the index at a revision. */
    @FunctionalInterface
    public interface Search<T> {

        /** Returns what is found. */
        T in(RowSearcher searcher) throws IOException;
    }

    @Override
    public synchronized void prepare(Revision next) {
        if (!readers.has(next.number())) {
            readers.add(next.number(), updater.bringTo(next));
        }
    }

    @Override
    public void release(Revision old) {
        later.schedule(
                () -> readers.releaseUpTo(old.number()), properties.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Returns what a search finds in the index at a revision.
     *
     * @throws IndexTimeoutException where the time of this thread's work is over
     */
    public <T> T search(Revision at, Search<T> search) {
        RevisionReader reader = readers.acquire(at.number());
        try {
            RowSearcher searcher = new RowSearcher(reader, at, TimeLimit.current());
            T found = search.in(searcher);
            if (searcher.timedOut()) {
                throw new IndexTimeoutException();
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            RevisionReaders.release(reader);
        }
    }

    @Override
    public synchronized void destroy() {
        later.shutdownNow();
        readers.releaseUpTo(Integer.MAX_VALUE);
        updater.close();
    }
}
