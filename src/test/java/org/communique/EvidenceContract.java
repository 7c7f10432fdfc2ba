package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sentence that the project exists for: every quote, linked to its speaker, venue and date. */
abstract class EvidenceContract extends ApiContract {

    private static final Path RESOURCES = Path.of("src/test/resources/answers");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void everyQuoteIsLinkedToItsSpeakerVenueDateMeetingAndEvidence() throws IOException {
        assertThat(answerTo("evidence")).isEqualTo(expected("evidence"));
    }

    @Test
    void everyMeetingHasItsHistoryItsParticipantsAndWhatWasSaidThere() throws IOException {
        assertThat(answerTo("meetings")).isEqualTo(expected("meetings"));
    }

    @Test
    void everyStatementHasItsCapacitiesItsAttributionAndItsRelations() throws IOException {
        assertThat(answerTo("statements")).isEqualTo(expected("statements"));
    }

    @Test
    void everyActorHasItsNamesItsPostsAndItsMeetings() throws IOException {
        assertThat(answerTo("actors")).isEqualTo(expected("actors"));
    }

    private String answerTo(String name) throws IOException {
        String answer = JSON.writeValueAsString(api.data(Files.readString(RESOURCES.resolve(name + ".graphql"))));
        Files.writeString(Path.of("target", name + ".json"), answer);
        return answer;
    }

    private static String expected(String name) throws IOException {
        return JSON.writeValueAsString(JSON.readTree(Files.readString(RESOURCES.resolve(name + ".json"))));
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class EmbeddedEvidenceTests extends EvidenceContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "seed")
class StandaloneEvidenceTests extends EvidenceContract {}

@OnMongo(value = MongoServer.REPLICA_SET, database = "seed")
class ReplicaSetEvidenceTests extends EvidenceContract {}
