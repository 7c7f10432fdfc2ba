package org.communique.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** A large answer on its way: it waits for a caller who reads slowly without keeping a thread, and not for ever. */
final class Departure implements WriteListener, AsyncListener {

    private final AsyncContext exchange;
    private final ServletOutputStream target;
    private final byte[] body;
    private boolean written;

    Departure(AsyncContext exchange, ServletOutputStream target, byte[] body) {
        this.exchange = exchange;
        this.target = target;
        this.body = body;
    }

    @Override
    public void onWritePossible() throws IOException {
        if (!written) {
            written = true;
            target.write(body);
        }
        if (target.isReady()) {
            exchange.complete();
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
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
