package org.communique.http.tomcat;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Accepts connections, and closes some from which a request, or its rest, is awaited, before there is no room for new ones: those of the callers that have the most
 * connections first, and of these the ones that have been silent for the longest time.
 */
final class EvictingEndpoint extends NioEndpoint {

    /** The part of the most connections that is kept free, and is closed at once. */
    private static final int FREE_SHARE = 10;

    /** Connections that are being closed; used by the one thread that accepts. */
    private final Set<NioSocketWrapper> evicted = new HashSet<>();

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        int most = getMaxConnections();
        int free = Math.max(1, most / FREE_SHARE);
        if (most > 0 && connections.size() >= most - free) {
            evicted.removeIf(NioSocketWrapper::isClosed);
            if (connections.size() - evicted.size() >= most - free) {
                evict(free);
            }
        }
        return super.setSocketOptions(socket);
    }

    private void evict(int count) {
        List<SocketWrapperBase<NioChannel>> open = List.copyOf(connections.values());
        Map<String, Integer> byCaller = new HashMap<>();
        open.forEach(connection -> byCaller.merge(address(connection), 1, Integer::sum));
        Comparator<Idle> fewest = Comparator.comparing(idle -> byCaller.get(address(idle.connection())));
        open.stream()
                .map(NioSocketWrapper.class::cast)
                .filter(connection -> waitsForRequest(connection) && !evicted.contains(connection))
                .map(connection -> new Idle(connection, connection.getLastRead()))
                .sorted(fewest.reversed().thenComparing(Idle::since))
                .limit(count)
                .map(Idle::connection)
                .forEach(connection -> {
                    evicted.add(connection);
                    processSocket(connection, SocketEvent.ERROR, true);
                });
    }

    /** A connection and the time of the last byte from it, which may change while the connections are sorted. */
    private record Idle(NioSocketWrapper connection, long since) {}

    private static String address(SocketWrapperBase<NioChannel> connection) {
        return String.valueOf(connection.getRemoteAddr());
    }

    /** Whether the rest of a request is awaited, or the next one: nothing was done for it, so that it is closed without harm. */
    private static boolean waitsForRequest(NioSocketWrapper connection) {
        return connection.interestOpsHas(SelectionKey.OP_READ);
    }
}
