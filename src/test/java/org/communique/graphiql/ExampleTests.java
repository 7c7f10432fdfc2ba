package org.communique.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each example that GraphiQL offers is a question, and the facts answer it. */
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ExampleTests extends ApiContract {

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("src/main/graphiql/examples")).sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAnsweredWithoutErrorsAndWithFacts(Path file) throws IOException {
        JsonNode answer = api.answer(Files.readString(file), Map.of());

        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        assertThat(answer.get("data"))
                .isNotEmpty()
                .allSatisfy(root -> assertThat(rows(root))
                        .as("%s answers %s", file.getFileName(), answer)
                        .isPositive());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void beginsWithItsQuestionAndNamesItsOperation(Path file) throws IOException {
        assertThat(file.getFileName().toString()).matches("\\d\\d-[a-z0-9-]+\\.graphql");
        assertThat(Files.readString(file)).matches("(?s)# [^\n]+\\?\n(#[^\n]*\n)*query \\w+ \\{.*\n");
    }

    /** How many rows stand in the lists of an answer, however deep. */
    private static int rows(JsonNode node) {
        int rows = node.isArray() ? node.size() : 0;
        for (JsonNode child : node) {
            rows += rows(child);
        }
        return rows;
    }
}
