package org.communique.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The in-process server of a start without a MongoDB: on loopback, on a free port, in memory, gone with the process. */
@Component
class EmbeddedServer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private @Nullable MongoServer server;

    ConnectionString start() {
        server = new MongoServer(new EmbeddedBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        log.warn(
                "EMBEDDED STORE: an emulated MongoDB in this process, NOT FOR PRODUCTION. Set MONGODB_URI for a real one.");
        return new ConnectionString(server.getConnectionString() + "/" + StoreProperties.DATABASE);
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.shutdownNow();
        }
    }
}
