package org.communique.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds the heap that all requests and answers under way take together. Memory is reserved before it is used. One client gets half of it at
 * most, and the last quarter is kept for small reservations, so that large answers to slow callers leave room for the usual questions.
 *
 * <p>A lock and not {@code synchronized} or an atomic map: a virtual thread that has waited for a monitor is queued where a busy scheduler looks last,
 * and one request in a hundred took a second.
 */
public final class MemoryBudget {

    /** Bytes up to which a reservation is small. */
    static final long SMALL = 16 * 1024;

    private final long bytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Long> byClient = new HashMap<>();
    private long reserved;

    /** Makes a budget; {@code bytes} is its size. */
    public MemoryBudget(long bytes) {
        this.bytes = bytes;
    }

    /** Returns how many bytes are reserved now. */
    public long reserved() {
        lock.lock();
        try {
            return reserved;
        } finally {
            lock.unlock();
        }
    }

    /** Opens a reservation of nothing for a client, to be grown. */
    public Reservation open(String client) {
        return new Reservation(client);
    }

    /**
     * Memory that belongs to one piece of work until it is closed. Used by one thread at a time. It is taken from the budget in steps of
     * {@link #SMALL}, so that a usual request takes and gives back once.
     */
    public final class Reservation implements AutoCloseable {

        private final String client;
        private long used;
        private long held;

        private Reservation(String client) {
            this.client = client;
        }

        /**
         * Reserves more bytes than are reserved already.
         *
         * @throws ApiError BUSY where they are not there; nothing is reserved then
         */
        public void grow(long more) {
            long missing = (used + more + SMALL - 1) / SMALL * SMALL - held;
            if (missing > 0) {
                take(missing);
            }
            used += more;
        }

        private void take(long more) {
            boolean small = held + more <= SMALL;
            lock.lock();
            try {
                long ofClient = byClient.getOrDefault(client, 0L) + more;
                if (reserved + more > (small ? bytes : bytes - bytes / 4) || ofClient > bytes / 2 && !small) {
                    throw ApiError.busy();
                }
                reserved += more;
                byClient.put(client, ofClient);
            } finally {
                lock.unlock();
            }
            held += more;
        }

        /**
         * Reserves the bytes that are missing to the total.
         *
         * @throws ApiError BUSY where they are not there; what was reserved stays
         */
        public void growTo(long total) {
            if (total > used) {
                grow(total - used);
            }
        }

        private void release(long less) {
            lock.lock();
            try {
                byClient.computeIfPresent(client, (name, sum) -> sum == less ? null : Long.valueOf(sum - less));
                reserved -= less;
            } finally {
                lock.unlock();
            }
        }

        /** Gives everything back; once. */
        @Override
        public void close() {
            if (held > 0) {
                release(held);
                held = 0;
                used = 0;
            }
        }
    }
}
