package org.communique.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.graphql.ApiError;
import org.communique.graphql.Watch;

/** Runs operations: so many at once and no queue behind them, each for so long and then it is stopped, thread and all. */
final class Operations {

    private final Executor threads;
    private final Semaphore free;
    private final Duration time;

    Operations(Executor threads, int atOnce, Duration time) {
        this.threads = threads;
        this.free = new Semaphore(atOnce);
        this.time = time;
    }

    /** What the operation answers. The place of one that was stopped is free again when its thread is. */
    <T> T run(Callable<T> operation, Watch watch) {
        if (!free.tryAcquire()) {
            throw ApiError.busy();
        }
        FutureTask<T> task = new FutureTask<>(operation);
        start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw ApiError.timeout(time.toSeconds());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw ApiError.busy();
        } finally {
            watch.stop();
            task.cancel(true);
        }
    }

    private void start(FutureTask<?> task) {
        boolean started = false;
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    free.release();
                }
            });
            started = true;
        } finally {
            if (!started) {
                free.release();
            }
        }
    }
}
