package org.communique.seed;

import com.mongodb.ConnectionString;
import org.communique.MongoServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A new archive for each test. */
abstract class ArchiveContract {

    private MongoServer server;
    Archive archive;

    @BeforeEach
    void open(ConnectionString address, MongoServer server) {
        this.server = server;
        archive = new Archive(address, new KnownStore(server));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    MongoServer server() {
        return server;
    }
}
