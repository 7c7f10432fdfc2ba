package org.communique.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.communique.fact.Indexed;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Adds the versions of an empty index: on one thread, and on all processors where it cannot follow; a million of them take minutes. */
final class IndexBuilder implements AutoCloseable {

    /** Records that wait for a thread. */
    private static final int WAITING = 128;

    private final VersionIndex index;
    private final ThreadPoolExecutor threads;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    IndexBuilder(VersionIndex index) {
        this.index = index;
        CustomizableThreadFactory daemon = new CustomizableThreadFactory("index-builder-");
        daemon.setDaemon(true);
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                1,
                processors,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                daemon,
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /**
     * Adds a version, soon.
     *
     * @throws IOException where an earlier one could not be added
     */
    void add(Version version, Indexed record) throws IOException {
        check();
        threads.execute(() -> {
            try {
                index.addFirst(version, record.indexEntry());
            } catch (IOException | RuntimeException | Error broken) {
                failure.compareAndSet(null, broken);
            }
        });
    }

    /**
     * Waits until all are added, and merges what the threads wrote side by side.
     *
     * @throws IOException where one could not be added
     */
    void finish() throws IOException {
        threads.shutdown();
        await();
        check();
        index.merge();
    }

    private void await() throws IOException {
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the index was not finished");
        }
    }

    private void check() throws IOException {
        Throwable broken = failure.get();
        if (broken instanceof IOException unwritable) {
            throw unwritable;
        }
        if (broken instanceof RuntimeException fault) {
            throw fault;
        }
        if (broken instanceof Error fault) {
            throw fault;
        }
    }

    /** Drops what waits; nothing is added from then on. No thread is interrupted: the index would not survive it. */
    @Override
    public void close() throws IOException {
        threads.getQueue().clear();
        threads.shutdown();
        await();
    }
}
