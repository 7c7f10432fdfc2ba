package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A query costs a bounded number of commands, however many rows its levels have. */
@NothingAtHand
@Import(CommandsContract.Counting.class)
abstract class CommandsContract extends ApiContract {

    @Autowired
    private Counting.Commands commands;

    @Test
    void fourNestedLevelsCostOneCommandACollectionEach() {
        String query = """
                { meetings(first: %d) { nodes {
                    venue { within { name } }
                    statements(first: %<d) { nodes {
                      speaker { actor { name ... on Person { tenures { post { title } } } } }
                      quotes { citation { source { label } verification { state } } }
                    } }
                    mentions(first: %<d) { nodes { speaker { name } } }
                } } }
                """;
        assertThat(commandsOf(query.formatted(10)))
                .isEqualTo(List.of(
                        "find meetings",
                        "find statements",
                        "find places",
                        "find actors",
                        "find sources",
                        "find verifications",
                        "find places",
                        "find posts"));
    }

    @Test
    void quotesCostOneCommandWhateverOfTheirStatementTheyShow() {
        assertThat(commandsOf("{ quotes(first: 100) { nodes { text speaker { asPrinted } statement { text } } } }"))
                .isEqualTo(List.of("find statements"));
    }

    @Test
    void nestedListsCostOneCommandForAllParentsAndNoneForTheirTotals() {
        assertThat(commandsOf(
                        "{ actors(first: 100) { nodes { statements(first: 3) { total { value } nodes { text } } } } }"))
                .isEqualTo(List.of("find actors", "find statements"));
    }

    @Test
    void manyIdsOfOneKindCostOneCommand() {
        assertThat(commandsOf("""
                                { nodes(ids: ["person:wang-yi", "state:china", "person:mao-ning"]) { id }
                                  actor(id: "person:sergei-lavrov") { name } }
                                """)).isEqualTo(List.of("find actors"));
    }

    @Test
    void badArgumentsCostNoCommand() {
        assertThat(commandsOf("{ quotes(first: 0) { nodes { id } } }")).isEmpty();
        assertThat(commandsOf("{ quotes(after: \"nonsense\") { nodes { id } } }"))
                .isEmpty();
        assertThat(commandsOf("{ __typename }")).isEmpty();
    }

    @Test
    void totalsAndCursorsCostNoCommand() {
        for (String list : List.of("statements(first: 3", "timeline(first: 3", "search(first: 3, text: \"Ukraine\"")) {
            String page =
                    "{ list: " + list + ") { total { value } pageInfo { hasNextPage startCursor endCursor } %s } }";
            JsonNode shown = api.data(page.formatted("nodes { __typename }")).path("list");

            assertThat(commandsOf(page.formatted(""))).as(list).isEmpty();
            JsonNode alone = api.data(page.formatted("")).path("list");
            assertThat(alone.path("total")).isEqualTo(shown.path("total"));
            assertThat(alone.path("pageInfo")).isEqualTo(shown.path("pageInfo"));
            assertThat(alone.path("pageInfo").path("endCursor").isString()).isTrue();
        }
    }

    private List<String> commandsOf(String query) {
        commands.seen().clear();
        api.answer(query, java.util.Map.of());
        return List.copyOf(commands.seen());
    }

    /** Sees the commands that read facts. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        record Commands(List<String> seen) implements CommandListener {

            private static final Set<String> READS = Set.of("find", "aggregate", "getMore", "count");

            @Override
            public void commandStarted(CommandStartedEvent event) {
                boolean poll = Thread.currentThread().getName().startsWith("revisions");
                if (READS.contains(event.getCommandName()) && !poll) {
                    seen.add(event.getCommandName() + " "
                            + event.getCommand()
                                    .getString(event.getCommandName())
                                    .getValue());
                }
            }
        }

        @Bean
        Commands commands() {
            return new Commands(new CopyOnWriteArrayList<>());
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listener(Commands commands) {
            return settings -> settings.addCommandListener(commands);
        }
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "commands")
class EmbeddedCommandsTests extends CommandsContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "commands")
class StandaloneCommandsTests extends CommandsContract {}

@OnMongo(value = MongoServer.REPLICA_SET, database = "commands")
class ReplicaSetCommandsTests extends CommandsContract {}
