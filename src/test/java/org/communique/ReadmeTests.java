package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.graphql.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What README.md shows is what the API answers. */
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class ReadmeTests extends ApiContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern QUERY =
            Pattern.compile("```graphql\n(.*?)```(?:\\s*```json\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| ((?:`[a-z]+` )+)\\| [^|]+ \\| ([a-z –]+) \\|$");
    private static final Pattern DOCUMENTED_CODE = Pattern.compile(" */\\*\\* (.*) \\*/\n +([A-Z_]+)\\(");
    private static final Pattern CURL_BODY = Pattern.compile("-d '(\\{.*?\\})'\n", Pattern.DOTALL);

    static Stream<MatchResult> queries() throws IOException {
        return QUERY.matcher(readme()).results();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryIsAnsweredAsShown(MatchResult snippet) {
        JsonNode answer = api.answer(snippet.group(1), Map.of());
        assertThat(answer.path("errors")).as(snippet.group(1)).isEmpty();
        if (snippet.group(2) != null) {
            assertThat(answer).isEqualTo(JSON.readTree(snippet.group(2)));
        }
    }

    @Test
    void everyRequestByCurlIsAnsweredWithData() throws IOException {
        assertThat(CURL_BODY.matcher(readme()).results()).isNotEmpty().allSatisfy(body -> {
            String query = JSON.readTree(body.group(1)).get("query").asString();
            assertThat(api.data(query).isEmpty()).as(query).isFalse();
        });
    }

    @Test
    void theMapShowsEveryRoomWithItsDoors() throws IOException {
        Map<String, Set<String>> map = new TreeMap<>();
        ROOM.matcher(readme())
                .results()
                .forEach(row -> words(row.group(1)).forEach(room -> map.put(room, words(row.group(2)))));
        assertThat(map).isEqualTo(doors());
    }

    private static Map<String, Set<String>> doors() throws IOException {
        Map<String, Set<String>> doors = new TreeMap<>();
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/communique"))) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                String door = Files.readString(room.resolve("package-info.java"));
                String allowed = door.substring(door.indexOf("allowedDependencies"), door.indexOf("\npackage "));
                doors.put(room.getFileName().toString(), words(allowed.substring(allowed.indexOf('='))));
            }
        }
        return doors;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[a-z]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void everyCodeOfAnErrorIsExplainedAsInThePageOfCodes() throws IOException {
        String codes = Files.readString(Path.of("src/main/java/org/communique/graphql/ErrorCode.java"));
        List<String> rows = DOCUMENTED_CODE
                .matcher(codes)
                .results()
                .map(code ->
                        "| `%s` | %s |".formatted(code.group(2), code.group(1).replaceAll("\\{@code (.*?)}", "`$1`")))
                .toList();
        assertThat(rows).hasSameSizeAs(ErrorCode.values());
        assertThat(readme()).contains("\n| code | means |\n|---|---|\n" + String.join("\n", rows) + "\n\n");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
