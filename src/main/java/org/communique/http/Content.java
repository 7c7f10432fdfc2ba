package org.communique.http;

import org.communique.graphql.MemoryBudget;
import org.communique.graphql.MemoryBudget.Reservation;
import org.jspecify.annotations.Nullable;

/** The JSON of an answer, written once: in UTF-8, and coded where somebody asks for that. All who are sent it share its bytes. */
final class Content {

    /** No JSON at all. */
    static final Content NONE = new Content(new byte[0]);

    private final byte[] plain;
    private volatile byte @Nullable [] coded;
    private int readers;
    private @Nullable Reservation memory;

    Content(byte[] plain) {
        this.plain = plain;
    }

    /** The bytes to send in that coding; not to be changed. */
    byte[] in(Coding coding) {
        if (!coding.changes(plain)) {
            return plain;
        }
        byte[] known = coded;
        if (known == null) {
            known = coding.encode(plain);
            coded = known;
        }
        return known;
    }

    /** Whether the coding makes a difference. */
    boolean isChangedBy(Coding coding) {
        return coding.changes(plain);
    }

    /** Bytes without a coding. */
    int length() {
        return plain.length;
    }

    /**
     * Counts one more reader who will take a while. The first one's client pays for the bytes, until the last one has them.
     *
     * @throws org.communique.graphql.ApiError BUSY where the budget has no room for them
     */
    synchronized void open(MemoryBudget budget, String client) {
        if (readers == 0) {
            Reservation opened = budget.open(client);
            opened.grow(2L * plain.length);
            memory = opened;
        }
        readers++;
    }

    /** Counts one reader less. */
    synchronized void close() {
        readers--;
        if (readers == 0 && memory != null) {
            memory.close();
            memory = null;
        }
    }
}
