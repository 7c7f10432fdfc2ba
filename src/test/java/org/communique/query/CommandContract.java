package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.MongoServer;
import org.communique.NothingAtHand;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nested lists cost one command a level, whatever they are filtered by; what is not asked for is not counted. */
@NothingAtHand
@Import(Commands.Listening.class)
abstract class CommandContract extends WorldContract {

    private final World world = new World(3, 40, 200);

    @Autowired
    private Commands commands;

    @Override
    World world() {
        return world;
    }

    @Test
    void aListIsOneCommand() {
        assertThat(
                        costOf(
                                "{ statements(filter: {speaker: {actor: {id: {eq: \"person:p1\"}}}, form: {eq: DIRECT}}) { nodes { id } } }"))
                .isEqualTo(1);
        assertThat(costOf("{ statements { nodes { id } total { value } } }")).isEqualTo(1);
        assertThat(costOf("{ quotes(first: 50) { nodes { id text speaker { asPrinted } statement { id } } } }"))
                .isEqualTo(1);
        assertThat(costOf("{ quotes(filter: {wordedBy: {kind: {eq: NAMED}}}) { nodes { id } } }"))
                .isEqualTo(1);
    }

    @Test
    void aConditionOnRelatedFactsIsNoCommandMore() {
        String filter = "meeting: {kind: {eq: TALKS}, venue: {kind: {eq: CITY}}}";
        costOf("{ statements(filter: {%s}) { nodes { id } } }".formatted(filter));
        assertThat(costOf("{ statements(filter: {%s}) { nodes { id } } }".formatted(filter)))
                .isEqualTo(1);
    }

    @Test
    void theStatementsOfAllMeetingsAreOneCommand() {
        assertThat(costOf("{ meetings { nodes { statements(first: 10) { nodes { id } } } } }"))
                .isEqualTo(2);
        assertThat(costOf("""
                { meetings { nodes {
                    statements(first: 5, filter: {form: {neq: DIRECT}, meeting: {kind: {eq: TALKS}}}) {
                      nodes { id } pageInfo { hasNextPage } } } } }""")).isEqualTo(2);
    }

    @Test
    void totalsAndFacetsAreNoCommand() {
        String names =
                "{ meetings(first: 5) { nodes { statements(first: 1) { total { value } facets(by: [FORM, YEAR], limit: 5) { values { count } } } } } }";
        assertThat(costOf(names)).isEqualTo(1);
        String labels =
                "{ meetings(first: 5) { nodes { statements(first: 1) { facets(by: [SPEAKER, VENUE], limit: 5) { values { value } } } } } }";
        // The meetings, and the names of actors and of places.
        assertThat(costOf(labels)).isEqualTo(3);
    }

    @Test
    void listsOfListsCostACommandALevel() {
        assertThat(costOf("""
                { actors(first: 50) { nodes { name
                    statements(first: 3, filter: {saidAt: {isNull: false}}) { nodes { id meeting { id } } }
                    meetings(first: 3, filter: {lifecycle: {neq: DENIED}}) { nodes { id } } } } }""")).isLessThanOrEqualTo(4);
    }

    private int costOf(String query) {
        List<?> asked = commands.during(() -> api.data(query));
        return asked.size();
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "query-commands")
class EmbeddedCommandTests extends CommandContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "query-commands")
class StandaloneCommandTests extends CommandContract {}
