package org.communique.scratch;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.communique.fact.Store;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class ScratchStore {
    @Bean
    MongoConnectionDetails d() {
        MongoServer server = new MongoServer(new MemoryBackend());
        String s = server.bindAndGetConnectionString() + "/communique";
        return () -> new ConnectionString(s);
    }

    @Bean
    Store store() {
        return new Store() {
            public boolean embedded() {
                return true;
            }

            public boolean joinsArrayKeys() {
                return false;
            }

            public boolean sessions() {
                return false;
            }

            public String describe() {
                return "scratch";
            }
        };
    }
}
