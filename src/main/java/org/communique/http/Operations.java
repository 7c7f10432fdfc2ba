package org.communique.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.communique.fact.TimeLimit;
import org.communique.graphql.ApiError;
import org.communique.graphql.Watch;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Runs operations: so many at once, shared fairly among clients, each for so long and then it is stopped. An operation stays on its caller's
 * thread: to hand it to another and wait costs a tenth of a small answer.
 */
final class Operations {

    private final ClientSemaphore permits;
    private final Duration time;
    private final ScheduledThreadPoolExecutor clock;

    Operations(ClientSemaphore permits, Duration time) {
        this.permits = permits;
        this.time = time;
        CustomizableThreadFactory daemon = new CustomizableThreadFactory("deadlines-");
        daemon.setDaemon(true);
        this.clock = new ScheduledThreadPoolExecutor(1, daemon);
        this.clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Returns what the operation answers, in time.
     *
     * @throws ApiError BUSY where the client gets no permit, TIMEOUT where the time is over
     */
    <T> T run(Supplier<T> operation, Watch watch, String client) {
        permits.acquire(client);
        Future<?> alarm = clock.schedule(watch::stop, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            T answer = TimeLimit.within(time, operation);
            if (watch.isOver()) {
                throw ApiError.timeout(time.toSeconds());
            }
            return answer;
        } finally {
            alarm.cancel(false);
            permits.release(client);
        }
    }
}
