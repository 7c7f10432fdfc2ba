package org.communique.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.communique.graphql.ApiError;
import org.communique.graphql.MemoryBudget;
import org.communique.graphql.RequestLimits;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way: gathered piece by piece as they come. A body that is refused is read on and thrown away, up to a bound, since many callers read an answer
 * only when they have sent all.
 */
final class Arrival implements ReadListener, AsyncListener {

    /** Bytes of a refused body that are read. */
    private static final long MOST_DISCARDED = 16L * 1024 * 1024;

    private static final int PIECE = 8 * 1024;

    private final ServletInputStream source;
    private final RequestLimits limits;
    private final MemoryBudget.Reservation memory;
    private final Receiver receiver;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private @Nullable ApiError refusal;
    private long discarded;
    private boolean ended;

    /** For a body of which nothing is here yet; its memory is given back when all is over. */
    Arrival(ServletInputStream source, RequestLimits limits, MemoryBudget.Reservation memory, Receiver receiver) {
        this.source = source;
        this.limits = limits;
        this.memory = memory;
        this.receiver = receiver;
    }

    /** Who waits for the body. Exactly one of them is called, once; neither where the caller went away. */
    interface Receiver {

        void receive(byte[] body) throws IOException;

        void giveUp(ApiError error) throws IOException;
    }

    /** Begins with what is here already. */
    Arrival with(byte[] atHand) {
        received.writeBytes(atHand);
        return this;
    }

    /** Refuses the body: nothing of it is kept from now on. */
    Arrival refuse(ApiError error) {
        refusal = error;
        received.reset();
        return this;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        while (!ended && source.isReady()) {
            int read = source.read(piece);
            if (read < 0) {
                return;
            }
            if (refusal == null) {
                keep(piece, read);
            } else {
                discard(refusal, read);
            }
        }
    }

    private void keep(byte[] piece, int length) {
        long most = limits.body().toBytes();
        try {
            if (received.size() + length > most) {
                throw ApiError.bodyTooLarge(most);
            }
            memory.growTo(2L * (received.size() + length)); // the array may be twice as long as what is in it
            received.write(piece, 0, length);
        } catch (ApiError error) {
            refuse(error);
        }
    }

    private void discard(ApiError error, int length) throws IOException {
        discarded += length;
        if (discarded > MOST_DISCARDED) {
            giveUp(error);
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (refusal != null) {
            giveUp(refusal);
        } else if (!ended) {
            ended = true;
            receiver.receive(received.toByteArray());
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        giveUp(refusal != null ? refusal : ApiError.tooSlow(limits.bodyTime().toSeconds()));
    }

    private void giveUp(ApiError error) throws IOException {
        if (!ended) {
            ended = true;
            receiver.giveUp(error);
        }
    }

    /** The body broke off, or its pieces are not put together as HTTP wants it; whoever still listens is told. */
    @Override
    public void onError(Throwable broken) {
        try {
            giveUp(
                    refusal != null
                            ? refusal
                            : ApiError.badRequest("the body breaks off, or is not what its headers say"));
        } catch (IOException gone) {
            // the caller does not listen any more
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        ended = true;
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        ended = true;
        memory.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
