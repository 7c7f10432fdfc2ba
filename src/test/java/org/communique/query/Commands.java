package org.communique.query;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What MongoDB is asked while a request is answered. */
final class Commands implements CommandListener {

    private static final Set<String> READS = Set.of("find", "aggregate", "getMore", "count", "distinct");

    private final List<BsonDocument> asked = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument command = event.getCommand();
        boolean revisions = "revisions"
                .equals(
                        command.get(command.getFirstKey()).isString()
                                ? command.getString(command.getFirstKey()).getValue()
                                : "");
        if (READS.contains(event.getCommandName())
                && !(revisions && event.getCommandName().equals("find"))) {
            asked.add(BsonDocument.parse(command.toJson()));
        }
    }

    /** The reads of what is done. */
    List<BsonDocument> during(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    /** Listens to all commands of the application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Commands commands() {
            return new Commands();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Commands commands) {
            return settings -> settings.addCommandListener(commands);
        }
    }
}
