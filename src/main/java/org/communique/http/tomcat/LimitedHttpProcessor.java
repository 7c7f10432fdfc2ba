package org.communique.http.tomcat;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads the requests of a connection, and knows since when a head has been arriving and how much of an answer has been read. */
final class LimitedHttpProcessor extends Http11Processor {

    /** There is no half of a head. */
    private static final long NONE = 0;

    /** Tomcat's start of a request of which no byte was read. The end of a body may wake the connection once more, with nothing to read. */
    private static final long NOTHING_READ = -1;

    private final ConnectionLimits limits;
    private final Set<LimitedHttpProcessor> all;

    /** When the head began of which a part is here, in nanoseconds. */
    private volatile long headBegan;

    /** Whether bytes from the caller are why this runs, and not the end of a request, after which Tomcat looks for the next one. */
    private boolean woken;

    /** Registers itself with all processors that have a request, while it has one. */
    LimitedHttpProcessor(LimitedHttpProtocol protocol, ConnectionLimits limits, Set<LimitedHttpProcessor> all) {
        super(protocol, protocol.getAdapter());
        this.limits = limits;
        this.all = all;
    }

    /** Keeps the processor registered until its request is over. */
    @Override
    public SocketState process(SocketWrapperBase<?> socket, SocketEvent event) throws IOException {
        SocketState state = SocketState.CLOSED;
        all.add(this);
        woken = event == SocketEvent.OPEN_READ && !isAsync();
        try {
            state = super.process(socket, event);
        } finally {
            if (state != SocketState.LONG) {
                headBegan = NONE;
                all.remove(this);
            }
        }
        return state;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long now = System.nanoTime();
        long began = headBegan;
        if (began != NONE && limits.isSlowHead(now - began)) {
            return SocketState.CLOSED;
        }
        headBegan = NONE; // what runs from here on is no waiting for a head
        int requests = request.getRequestProcessor().getRequestCount();
        SocketState state = super.service(socket);
        boolean served = request.getRequestProcessor().getRequestCount() != requests;
        if (state == SocketState.LONG && !isAsync()) {
            headBegan = began == NONE || served ? System.nanoTime() : began;
        }
        boolean blankLines = woken && !served && request.getStartTimeNanos() != NOTHING_READ;
        return state == SocketState.OPEN && blankLines ? countWaking(socket) : state;
    }

    /** Blank lines before a request are skipped, as RFC 9112, 2.2, asks; as many of them as a connection may have requests. */
    private static SocketState countWaking(SocketWrapperBase<?> socket) {
        return socket.decrementKeepAlive() > 0 ? SocketState.OPEN : SocketState.CLOSED;
    }

    /** Closes a connection on which a body is still awaited when its answer has been sent: to read the rest would keep a thread. */
    @Override
    protected SocketState dispatchEndRequest() {
        return isRequestBodyFullyRead() ? super.dispatchEndRequest() : SocketState.CLOSED;
    }

    /** Closes the connection if its caller is too slow at this time, in nanoseconds. */
    void closeIfSlow(long now) {
        SocketWrapperBase<?> socket = getSocketWrapper();
        if (socket == null) {
            all.remove(this); // the connection was closed meanwhile
        } else if (hasSlowHead(now) || hasSlowReader(now)) {
            close(socket);
        }
    }

    private boolean hasSlowHead(long now) {
        long began = headBegan;
        return began != NONE && limits.isSlowHead(now - began);
    }

    /** An answer that has ended meanwhile has no time any more at which it began. */
    private boolean hasSlowReader(long now) {
        long began = response.getCommitTimeNanos();
        long bytes = response.getBytesWritten(false);
        return response.isCommitted()
                && began == response.getCommitTimeNanos()
                && limits.isSlowReader(bytes, now - began);
    }

    /**
     * Ends the socket without touching Tomcat's state of it: whoever waits for the socket is woken and fails, and releases what it has. What was not
     * read is dropped.
     */
    private static void close(SocketWrapperBase<?> socket) {
        if (socket.getSocket() instanceof NioChannel channel) {
            SocketChannel connection = channel.getIOChannel();
            try {
                connection.setOption(StandardSocketOptions.SO_LINGER, 0);
                connection.shutdownInput();
                connection.shutdownOutput();
            } catch (IOException closed) {
                // it is closed already
            }
        }
    }
}
