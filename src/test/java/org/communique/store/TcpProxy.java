package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be closed, made silent and opened again, always on the same port. */
class TcpProxy implements AutoCloseable {

    private final InetSocketAddress target;
    private final InetSocketAddress own;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private volatile boolean silent;
    private volatile long delay;

    TcpProxy(InetSocketAddress target) {
        this.target = target;
        this.door = listen(0);
        this.own = new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    /** Host and port to connect to. */
    String address() {
        return own.getAddress().getHostAddress() + ":" + own.getPort();
    }

    void open() {
        silent = false;
        delay = 0;
        for (int tries = 1; door.isClosed(); tries++) {
            try {
                door = listen(own.getPort());
            } catch (UncheckedIOException taken) {
                waitOr(taken, tries);
            }
        }
    }

    /** A port that was just left can be taken again only a little later. */
    private static void waitOr(UncheckedIOException taken, int tries) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw taken;
        }
        if (tries >= 50) {
            throw taken;
        }
    }

    /** Connections stand, and nothing comes through any more. */
    void fallSilent() {
        silent = true;
    }

    /** Each piece comes through so much later. */
    void slowDown(Duration by) {
        delay = by.toMillis();
    }

    @Override
    public void close() {
        quietly(door);
        connections.forEach(TcpProxy::quietly);
        connections.clear();
    }

    private ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            start(() -> accept(socket));
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("resource") // closed with the proxy
    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket near = socket.accept();
                connections.add(near);
                Socket far = new Socket(target.getAddress(), target.getPort());
                connections.add(far);
                start(() -> pump(near, far));
                start(() -> pump(far, near));
            } catch (IOException closed) {
                // the loop ends with its socket
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            for (int read; (read = from.getInputStream().read(buffer)) >= 0; ) {
                if (!silent) {
                    Thread.sleep(delay);
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException closed) {
            // both ends close together
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception alreadyGone) {
            // as wished
        }
    }
}
