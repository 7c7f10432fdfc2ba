package org.communique.query;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What MongoDB does to answer commands that it was asked. */
final class Plans {

    private static final Pattern EXAMINED = Pattern.compile("\"total(?:Docs|Keys)Examined\": (\\d+)");

    private Plans() {}

    /** Runs the command again, and says how. */
    static Document explain(BsonDocument command, MongoDatabaseFactory databases) {
        for (String extra : List.of("lsid", "$db", "$readPreference", "$clusterTime", "maxTimeMS", "readConcern")) {
            command.remove(extra);
        }
        return databases
                .getMongoDatabase()
                .runCommand(new Document("explain", command).append("verbosity", "executionStats"));
    }

    /** The most documents, or keys, that one part of the command examines. */
    static int examined(BsonDocument command, MongoDatabaseFactory databases) {
        return EXAMINED.matcher(explain(command, databases).toJson())
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElseThrow();
    }
}
