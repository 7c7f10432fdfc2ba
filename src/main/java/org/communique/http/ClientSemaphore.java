package org.communique.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.communique.graphql.ApiError;

/**
 * A semaphore whose permits are shared among clients: a number for all together, and a part of it for one. Who gets none waits for a moment; a permit that
 * becomes free goes to the waiting client that has the fewest.
 */
final class ClientSemaphore {

    private final int share;
    private final int waitersOfAll;
    private final int waitersOfOne;
    private final long patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Usage> clients = new HashMap<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private int free;

    /**
     * Makes a semaphore.
     *
     * @param permits of all clients together
     * @param share of one client
     * @param waiters of all clients together; one client has a quarter of them
     * @param patience how long each waits
     */
    ClientSemaphore(int permits, int share, int waiters, Duration patience) {
        this.free = permits;
        this.share = share;
        this.waitersOfAll = waiters;
        this.waitersOfOne = Math.max(1, waiters / 4);
        this.patience = patience.toNanos();
    }

    /** What a client has; forgotten when it has nothing. */
    private static final class Usage {
        private int running;
        private int waiting;
    }

    private final class Waiter {
        private final Usage usage;
        private final Condition granted = lock.newCondition();
        private boolean has;

        private Waiter(Usage usage) {
            this.usage = usage;
        }
    }

    /**
     * Acquires a permit for the client, to be released.
     *
     * @throws ApiError BUSY where there is none in time
     */
    void acquire(String client) {
        lock.lock();
        try {
            Usage usage = clients.computeIfAbsent(client, any -> new Usage());
            if (free > 0 && usage.running < share) {
                free--;
                usage.running++;
            } else {
                await(client, usage);
            }
        } finally {
            lock.unlock();
        }
    }

    private void await(String client, Usage usage) {
        if (waiters.size() >= waitersOfAll || usage.waiting >= waitersOfOne) {
            throw refusal(client, usage);
        }
        Waiter waiter = new Waiter(usage);
        waiters.add(waiter);
        usage.waiting++;
        try {
            long left = patience;
            while (!waiter.has && left > 0) {
                left = waiter.granted.awaitNanos(left);
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        } finally {
            usage.waiting--;
            waiters.remove(waiter);
        }
        if (!waiter.has) {
            throw refusal(client, usage);
        }
    }

    private ApiError refusal(String client, Usage usage) {
        forgetIfUnused(client, usage);
        return ApiError.busy();
    }

    /** Releases a permit of the client. */
    void release(String client) {
        lock.lock();
        try {
            Usage usage = clients.get(client);
            usage.running--;
            free++;
            grant();
            forgetIfUnused(client, usage);
        } finally {
            lock.unlock();
        }
    }

    private void grant() {
        waiters.stream()
                .filter(waiter -> !waiter.has && waiter.usage.running < share)
                .min(Comparator.comparingInt(waiter -> waiter.usage.running))
                .ifPresent(waiter -> {
                    waiter.has = true;
                    waiter.usage.running++;
                    free--;
                    waiter.granted.signal();
                });
    }

    private void forgetIfUnused(String client, Usage usage) {
        if (usage.running == 0 && usage.waiting == 0) {
            clients.remove(client);
        }
    }

    /** Returns how many permits are free. */
    int free() {
        lock.lock();
        try {
            return free;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many wait for a permit. */
    int waiting() {
        lock.lock();
        try {
            return waiters.size();
        } finally {
            lock.unlock();
        }
    }
}
