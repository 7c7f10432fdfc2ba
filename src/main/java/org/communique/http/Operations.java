package org.communique.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.communique.fact.TimeLimit;
import org.communique.graphql.ApiError;
import org.communique.graphql.Watch;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Runs operations: so many at once, shared fairly among clients, each for so long and then it is stopped. An operation stays on its caller's
 * thread: to hand it to another and wait costs a tenth of a small answer.
 *
 * <p>One thread looks at all that run. With an alarm for each, virtual threads waited for the lock of the queue of alarms, and when it was free, behind all
 * others: a request in a hundred took a second.
 */
final class Operations implements AutoCloseable {

    private static final int LOOK_MILLIS = 50;

    private final ClientSemaphore permits;
    private final Duration time;
    private final Set<Watch> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock;

    Operations(ClientSemaphore permits, Duration time) {
        this.permits = permits;
        this.time = time;
        CustomizableThreadFactory daemon = new CustomizableThreadFactory("time-limits-");
        daemon.setDaemon(true);
        this.clock = Executors.newSingleThreadScheduledExecutor(daemon);
        this.clock.scheduleWithFixedDelay(this::stopLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void stopLate() {
        running.stream().filter(Watch::isOver).forEach(Watch::stop);
    }

    /**
     * Returns what the operation answers, in time.
     *
     * @throws ApiError BUSY where the client gets no permit, TIMEOUT where the time is over
     */
    <T> T run(Function<Watch, T> operation, String client) {
        // Gives way: a connection whose next request is always there would keep its virtual thread on a processor for
        // seconds.
        Thread.yield();
        permits.acquire(client);
        try {
            return TimeLimit.within(time, limit -> run(operation, new Watch(limit)));
        } finally {
            permits.release(client);
        }
    }

    private <T> T run(Function<Watch, T> operation, Watch watch) {
        running.add(watch);
        try {
            T answer = operation.apply(watch);
            if (watch.isOver()) {
                throw ApiError.timeout(time.toSeconds());
            }
            return answer;
        } finally {
            running.remove(watch);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
