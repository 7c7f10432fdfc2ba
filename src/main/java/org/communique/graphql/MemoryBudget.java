package org.communique.graphql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the heap that all requests and answers under way take together. Memory is reserved before it is used. One client gets half of it at
 * most, and the last quarter is kept for small reservations, so that large answers to slow callers leave room for the usual questions.
 */
public final class MemoryBudget {

    /** Bytes up to which a reservation is small. */
    static final long SMALL = 16 * 1024;

    private final long bytes;
    private final AtomicLong reserved = new AtomicLong();
    private final ConcurrentMap<String, Long> byClient = new ConcurrentHashMap<>();

    /** Makes a budget; {@code bytes} is its size. */
    public MemoryBudget(long bytes) {
        this.bytes = bytes;
    }

    /** Returns how many bytes are reserved now. */
    public long reserved() {
        return reserved.get();
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
            long most = small ? bytes : bytes - bytes / 4;
            if (reserved.addAndGet(more) > most) {
                reserved.addAndGet(-more);
                throw ApiError.busy();
            }
            if (byClient.merge(client, more, Long::sum) > bytes / 2 && !small) {
                release(more);
                throw ApiError.busy();
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
            byClient.computeIfPresent(client, (name, sum) -> sum == less ? null : Long.valueOf(sum - less));
            reserved.addAndGet(-less);
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
