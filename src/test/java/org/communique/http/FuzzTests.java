package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is an answer: no fault of ours, no word about our insides, and never endless. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FuzzTests {

    private static final int TRIES = 250;
    private static final int REFUSAL = 64 * 1024;
    private static final int ANSWER = 4 * 1024 * 1024;
    private static final List<Integer> STATUSES = List.of(200, 400, 405, 413, 414, 415, 431);
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Value\\{|Value'|\\b(java|org|com|tools|graphql)\\.[a-z]+\\.|[Mm]ongo(?!lia)|Bson|\\tat |\\bAST\\b|lambda|\\.java");

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersDocumentsThatNobodyWouldThinkOf(long seed) {
        RandomDocuments documents = new RandomDocuments(source.schema(), new Random(seed));
        for (int i = 0; i < TRIES; i++) {
            String document = documents.document();
            check(api.post(document), document);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void answersDocumentsThatAreBroken(long seed) {
        RandomDocuments documents = new RandomDocuments(source.schema(), new Random(seed));
        for (int i = 0; i < TRIES; i++) {
            String document = documents.brokenDocument();
            Reply reply = i % 2 == 0 || document.length() > 2_000 ? api.post(document) : api.query(document);
            check(reply, document);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void answersVariablesOfAnyShape(long seed) {
        Random random = new Random(seed);
        String document =
                "query ($f: StatementFilter, $s: [StatementSort!], $n: Int, $a: String, $i: [ID!]!) { nodes(ids: $i) { id }"
                        + " statements(filter: $f, sort: $s, first: $n, after: $a) { nodes { id } } }";
        for (int i = 0; i < TRIES; i++) {
            String variables = "{\"f\":%s,\"s\":%s,\"n\":%s,\"a\":%s,\"i\":%s}"
                    .formatted(json(random, 4), json(random, 3), json(random, 1), json(random, 1), json(random, 2));
            String body = "{\"query\":" + JsonMapper.shared().writeValueAsString(document) + ",\"variables\":"
                    + variables + "}";
            check(api.body(body), variables);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9})
    void answersBytes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            byte[] body = new byte[random.nextInt(400)];
            random.nextBytes(body);
            HttpRequest.Builder request = api.request("/graphql").header("Content-Type", "application/json");
            check(api.send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body))), i);
        }
    }

    private static String json(Random random, int depth) {
        List<String> leaves = List.of(
                "null",
                "true",
                "-1",
                "0",
                "1e400",
                "1.5",
                "123456789012345678901234567890",
                "\"x\"",
                "\"\\u0000\"",
                "\"$ne\"",
                "[]",
                "{}");
        List<String> keys = List.of(
                "by", "id", "eq", "in", "and", "or", "not", "$where", "speaker", "saidAt", "matches", "text", "during");
        String leaf = leaves.get(random.nextInt(leaves.size()));
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf;
        }
        return random.nextBoolean()
                ? "[" + json(random, depth - 1) + "," + json(random, depth - 1) + "]"
                : "{\"" + keys.get(random.nextInt(keys.size())) + "\":" + json(random, depth - 1) + "}";
    }

    private static void check(Reply reply, Object asked) {
        assertThat(STATUSES).as("%s", asked).contains(reply.status());
        JsonNode answer = reply.json();
        assertThat(reply.bytes().length).as("%s", asked).isLessThan(answer.has("data") ? ANSWER : REFUSAL);
        for (JsonNode error : answer.path("errors")) {
            String told = error.path("message").asString();
            assertThat(told).as("%s", asked).doesNotContainPattern(INSIDES).hasSizeLessThan(2_000);
            assertThat(error.at("/extensions/code").asString())
                    .as("%s: %s", asked, told)
                    .isNotIn("INTERNAL", "UNAVAILABLE", "TIMEOUT", "BUSY", "");
        }
    }
}
