package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.bson.BsonDocument;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** What MongoDB's own plan does not serve well is read by paths that lead to 10,000 records at most, or refused by name; of some 20,000 statements. */
@ExtendWith(SoftAssertionsExtension.class)
@ByAccessPath
@Import(Commands.Listening.class)
@OnMongo(value = MongoServer.STANDALONE, database = "unserved")
class UnservedTests extends WorldContract {

    private static final int MOST = 10_000;

    private final World world = new World(11, 3000, 20_000);

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private Commands commands;

    @Autowired
    private MongoDatabaseFactory databases;

    @Override
    World world() {
        return world;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements | not: {saidAt: {overlaps: \"0001/9999\"}}",
                "statements | not: {form: {in: [DIRECT, PARTIAL, PARAPHRASE]}}",
                "quotes | not: {wordedBy: {kind: {in: [NAMED, COLLECTIVE, UNNAMED, WITHHELD]}}}",
            })
    void whatNoIndexLeadsToIsRefusedByName(String asked) {
        JsonNode answer = answer(asked);
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as("%s: %s", asked, answer)
                .isEqualTo("TOO_COSTLY");
        assertThat(answer.at("/errors/0/message").asString())
                .startsWith("filter (")
                .contains(") cannot be answered by examining 10000 records: add a condition that few satisfy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements | form: {eq: DIRECT}",
                "statements | saidAt: {isNull: true}",
                "statements | status: {eq: CURRENT}, occasion: {eq: UNKNOWN}, language: {nin: [\"en\", \"uk\"]}",
                "statements | or: [{venue: {id: {eq: \"place:p39\"}}}, {speaker: {actor: {id: {eq: \"person:p19\"}}}, form: {neq: DIRECT}}]",
                "statements | speaker: {kind: {eq: UNNAMED}}, addressee: {kind: {eq: COLLECTIVE}}, not: {topic: {id: {eq: \"topic:t0\"}}}",
                "statements | saidAt: {within: \"2019-06\"}, not: {form: {eq: DIRECT}}, language: {neq: \"en\"}",
                "statements | meeting: {name: {contains: \"ing 17\"}}, form: {eq: PARTIAL}",
                "quotes | statement: {form: {eq: PARAPHRASE}}",
                "quotes | wordedBy: {actor: {id: {eq: \"person:p19\"}}}, verification: {eq: NOT_FOUND}",
                "meetings | name: {contains: \"no meeting has this name\"}",
            })
    void whatOneConditionOrTheOrderLeadsToIsAnswered(String asked) {
        assertThat(answer(asked).path("errors")).as(asked).isEmpty();
    }

    private JsonNode answer(String asked) {
        String list = asked.substring(0, asked.indexOf(" | "));
        String filter = asked.substring(asked.indexOf(" | ") + 3);
        String query = "{ %s(filter: {%s}) { nodes { id } } }".formatted(list, filter);
        JsonNode[] answer = new JsonNode[1];
        List<BsonDocument> all = commands.during(() -> answer[0] = api.answer(query, Map.of()));
        for (BsonDocument command : all) {
            softly.assertThat(Plans.examined(command, databases))
                    .as("%s, by %s", query, command)
                    .isLessThanOrEqualTo(MOST + 1);
        }
        return answer[0];
    }
}
