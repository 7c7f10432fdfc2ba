package org.communique.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the published revisions. A revision is adopted when the index has it; where that takes longer than others
 * can wait, as at the first start with many facts, it is adopted without, and searches are NOT_READY until the index has it.
 */
@Component
@EnableConfigurationProperties(SearchProperties.class)
class Search implements AdoptionListener, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    private static final int RETRY_SECONDS = 5;

    private final Snapshots snapshots = new Snapshots();
    private final SearchProperties properties;
    private final Indexing indexing;
    private final ScheduledExecutorService indexer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    });

    Search(Catalogue catalogue, SearchProperties properties) {
        this.properties = properties;
        this.indexing = new Indexing(catalogue, properties.index());
    }

    @Override
    public void prepare(Revision next) {
        Future<?> work = indexer.submit(() -> bringTo(next));
        try {
            work.get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            log.warn("The search index takes long: revision {} goes without, searches are not ready.", next.number());
            indexer.execute(() -> tryAgain(next));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the search index could not be brought up to date", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void bringTo(Revision next) {
        if (!snapshots.has(next.number())) {
            snapshots.add(next.number(), indexing.bringTo(next));
        }
    }

    /** After nobody waits any more: until the index has the revision, or a newer one. */
    private void tryAgain(Revision next) {
        try {
            if (!snapshots.hasSince(next.number())) {
                bringTo(next);
            }
        } catch (RuntimeException failed) {
            log.warn("The search index could not be brought up to date: {}", failed.toString());
            indexer.schedule(() -> tryAgain(next), RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void release(Revision old) {
        indexer.schedule(() -> snapshots.letGo(old.number()), properties.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean has(Revision at) {
        return snapshots.has(at.number());
    }

    /** What the index of the revision answers. */
    <T> T ask(Revision at, Snapshots.Question<T> question) {
        return snapshots.ask(at.number(), question);
    }

    @Override
    public void destroy() throws InterruptedException {
        indexer.shutdownNow();
        indexer.awaitTermination(10, TimeUnit.SECONDS);
        snapshots.letGo(Integer.MAX_VALUE);
        indexing.close();
    }
}
