package org.communique.seed;

import com.mongodb.ConnectionString;
import org.communique.MongoServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A new archive for each test. */
abstract class ArchiveContract {

    private ConnectionString address;
    private MongoServer server;
    Archive archive;

    @BeforeEach
    void open(ConnectionString address, MongoServer server) {
        this.address = address;
        this.server = server;
        archive = another();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    MongoServer server() {
        return server;
    }

    /** One more archive on the same server, to compare with. */
    Archive another() {
        return new Archive(address, new KnownStore(server));
    }
}
