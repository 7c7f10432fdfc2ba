package org.communique.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;

/** A body on its way: gathered piece by piece as they come, given up where it gets too large or takes too long. */
final class Arrival implements ReadListener, AsyncListener {

    private static final int PIECE = 8 * 1024;

    private final ServletInputStream source;
    private final RequestLimits limits;
    private final Receiver receiver;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean ended;

    /** For a body that begins with what is here already. */
    Arrival(ServletInputStream source, byte[] atHand, RequestLimits limits, Receiver receiver) {
        this.source = source;
        this.limits = limits;
        this.receiver = receiver;
        this.received.writeBytes(atHand);
    }

    /** Who waits for the body. Exactly one of them is called, once; neither where the caller went away. */
    interface Receiver {

        void receive(byte[] body) throws IOException;

        void giveUp(ApiError error) throws IOException;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        long most = limits.body().toBytes();
        while (!ended && source.isReady()) {
            int read = source.read(piece);
            if (read < 0) {
                return;
            }
            received.write(piece, 0, read);
            if (received.size() > most) {
                giveUp(ApiError.bodyTooLarge(most));
            }
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (!ended) {
            ended = true;
            receiver.receive(received.toByteArray());
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        giveUp(ApiError.tooSlow(limits.bodyTime().toSeconds()));
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
            giveUp(ApiError.badRequest("the body breaks off, or is not what its headers say"));
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
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
