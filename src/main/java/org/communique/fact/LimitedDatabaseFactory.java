package org.communique.fact;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Gives each command the time that is left for the work of its thread ({@link TimeLimit}), and otherwise the time that every command has. */
public final class LimitedDatabaseFactory extends SimpleMongoClientDatabaseFactory {

    /** Makes it for a database of the client. */
    public LimitedDatabaseFactory(MongoClient client, String database) {
        super(client, database);
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        MongoDatabase database = super.doGetMongoDatabase(name);
        @Nullable TimeLimit limit = TimeLimit.current();
        if (limit == null) {
            return database;
        }
        long left = Math.max(1, limit.left().toMillis());
        @Nullable Long usual = database.getTimeout(TimeUnit.MILLISECONDS);
        boolean shorter = usual == null || usual == 0 || left < usual;
        return shorter || limit.isExtending() ? database.withTimeout(left, TimeUnit.MILLISECONDS) : database;
    }
}
