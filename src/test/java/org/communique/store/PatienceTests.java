package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question is given up where MongoDB takes too long for it. */
@OnMongo(value = MongoServer.STANDALONE, database = "patience")
class PatienceTests extends ApiContract {

    @Autowired
    private Reader reader;

    @Autowired
    private Revisions revisions;

    @Test
    void whatTakesLongerIsGivenUpAndWhatDoesNotIsAnswered() {
        Revision at = revisions.latest();

        List<Document> late =
                reader.within(Duration.ofMillis(300), quick -> quick.aggregate("revisions", sleeping(3_000), at));
        List<Document> soon =
                reader.within(Duration.ofSeconds(3), quick -> quick.aggregate("revisions", sleeping(1), at));

        assertThat(late).isNull();
        assertThat(soon).isNotEmpty();
    }

    private static List<Document> sleeping(int milliseconds) {
        Document sleep = new Document("body", "function(ms) { sleep(ms); return true; }")
                .append("args", List.of(milliseconds))
                .append("lang", "js");
        return List.of(
                new Document("$limit", 1),
                new Document("$match", new Document("$expr", new Document("$function", sleep))));
    }
}
