package org.communique.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** An emulated MongoDB inside this process, on a free port of the loopback interface, from its creation to its closing. */
class EmbeddedServer implements MongoConnectionDetails, AutoCloseable {

    static final String DESCRIPTION =
            "embedded in-process store (emulated MongoDB; NOT for production: facts live in memory)";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final MongoServer server = new MongoServer(new HelloBackend());

    EmbeddedServer() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        log.warn("No MONGODB_URI is given: this is the {}.", DESCRIPTION);
    }

    @Override
    public ConnectionString getConnectionString() {
        InetSocketAddress address = server.getLocalAddress();
        String host = address.getAddress().getHostAddress();
        return new ConnectionString("mongodb://" + host + ":" + address.getPort() + "/" + MongoAddress.DATABASE);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
