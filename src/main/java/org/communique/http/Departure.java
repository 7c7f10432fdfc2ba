package org.communique.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * A large answer on its way. First as much is written as the system takes at once, then piece by piece as the caller reads, without keeping a
 * thread, so that the connection holds no copy of it; the connector cuts callers who read too slowly.
 */
final class Departure implements WriteListener, AsyncListener {

    /** Bytes that are handed to the connection when it takes more. */
    private static final int PIECE = 32 * 1024;

    private final AsyncContext exchange;
    private final ServletOutputStream target;
    private final byte[] body;
    private final Runnable release;
    private int written;

    /** Sends the bytes; {@code release} runs when they are not needed any more, once. */
    Departure(AsyncContext exchange, ServletOutputStream target, byte[] body, Runnable release) {
        this.exchange = exchange;
        this.target = target;
        this.body = body;
        this.release = release;
    }

    @Override
    public void onWritePossible() throws IOException {
        while (target.isReady()) {
            if (written == body.length) {
                exchange.complete();
                return;
            }
            int length = Math.min(written == 0 ? AnswerWriter.SENT : PIECE, body.length - written);
            target.write(body, written, length);
            written += length;
        }
    }

    @Override
    public void onError(Throwable gone) {
        exchange.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        exchange.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        exchange.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        release.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
