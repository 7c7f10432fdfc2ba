package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What is asked again and again, with other variables each time, costs a command or two once the facts that answers share are at hand. */
@Import(CommandsContract.Counting.class)
@TestPropertySource(properties = "communique.answers.memory=0B")
abstract class SteadyStateContract extends ApiContract {

    private static final String STATEMENT = """
            query ($id: ID!) { statement(id: $id) {
              text speaker { name capacity { label } actor { id } } venue { name } meeting { name when { edtf } } } }
            """;

    private static final String STATEMENTS_OF_A_SPEAKER = """
            query ($id: ID!) {
              statements(first: 20, filter: { speaker: { actor: { id: { eq: $id } } } }, sort: [{ by: SAID_AT, order: DESC }]) {
                edges { cursor node {
                  text speaker { name } venue { name } meeting { name } citations { source { label } } } }
                pageInfo { hasNextPage endCursor } } }
            """;

    private static final String STATEMENTS_OF_MEETINGS = """
            query ($before: EDTF!) { meetings(first: 20, filter: { when: { before: $before } }, sort: [{ by: WHEN, order: DESC }]) {
              nodes { name statements(first: 10) { nodes { text speaker { name } } } } } }
            """;

    @Autowired
    private CommandsContract.Counting.Commands commands;

    @Test
    void aStatementWithSpeakerVenueAndMeetingCostsNone() {
        api.data(STATEMENT, Map.of("id", "statement:2024-07-24-china-neutral-party"));

        assertThat(commandsOf(STATEMENT, Map.of("id", "statement:2024-07-24-china-neutral-party")))
                .isEmpty();
    }

    @Test
    void theStatementsOfASpeakerCostNone() {
        api.data(STATEMENTS_OF_A_SPEAKER, Map.of("id", "person:dmytro-kuleba"));

        assertThat(commandsOf(STATEMENTS_OF_A_SPEAKER, Map.of("id", "person:dmytro-kuleba")))
                .isEmpty();
    }

    @Test
    void theStatementsOfMeetingsCostNone() {
        api.data(STATEMENTS_OF_MEETINGS, Map.of("before", "2024"));

        assertThat(commandsOf(STATEMENTS_OF_MEETINGS, Map.of("before", "2024"))).isEmpty();
    }

    private List<String> commandsOf(String query, Map<String, ?> variables) {
        commands.seen().clear();
        assertThat(api.data(query, variables).toString()).contains("\"name\"");
        return List.copyOf(commands.seen());
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "steady-state")
class EmbeddedSteadyStateTests extends SteadyStateContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "steady-state")
class StandaloneSteadyStateTests extends SteadyStateContract {}
