package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database to which 0.1.0 published is taken over. The documents are a dump of one with three revisions: the seed without its second article,
 * the whole seed with one given name missing, the whole seed.
 */
abstract class UpgradeContract {

    private static final Path DUMP = Path.of("src/test/resources/published-by-0.1.0");
    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final String FILES = "imprints";
    private static final Set<String> OF_VERSIONS = Set.of("_id_", "by-id", "by-since", "by-until");

    @TempDir
    private Path folder;

    private String uri;
    private MongoClient client;
    private MongoDatabase database;
    private List<Document> before;

    @BeforeEach
    void load(MongoServer server) throws IOException {
        uri = server.uri("upgrade-" + UUID.randomUUID());
        client = MongoClients.create(uri);
        database = client.getDatabase(new ConnectionString(uri).getDatabase());
        Document indexes = Document.parse(Files.readString(DUMP.resolve("indexes.json")));
        for (String collection : indexes.keySet()) {
            List<Document> documents = Files.readAllLines(DUMP.resolve(collection + ".jsonl")).stream()
                    .map(Document::parse)
                    .toList();
            database.getCollection(collection).insertMany(documents);
            if (server != MongoServer.EMBEDDED) {
                database.runCommand(new Document("createIndexes", collection)
                        .append("indexes", indexes.getList(collection, Document.class)));
            }
        }
        before = versions();
        FileSystemUtils.copyRecursively(Path.of("seed"), folder);
    }

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void theSameSeedStaysTheSameRevisionWithTheSameAnswers() throws IOException {
        try (ConfigurableApplicationContext program = start()) {
            ApiClient api = client(program);
            assertThat(revision(api)).isEqualTo(3);
            for (String name : List.of("evidence", "meetings", "statements", "actors")) {
                assertThat(api.data(Files.readString(ANSWERS.resolve(name + ".graphql"))))
                        .as(name)
                        .isEqualTo(read(name));
            }
        }
        assertThat(versions()).isEqualTo(without("keys", before));
    }

    @Test
    void whatWasStoredBesideTheFactsIsRemoved(MongoServer server) throws IOException {
        start().close();

        assertThat(database.listCollectionNames()).doesNotContain(FILES);
        if (server != MongoServer.EMBEDDED) {
            assertThat(indexes("statements")).isEqualTo(OF_VERSIONS);
            assertThat(indexes("meetings")).isEqualTo(OF_VERSIONS);
            assertThat(indexes("revisions")).isEqualTo(Set.of("_id_", "by-state"));
        }
    }

    @Test
    void theNumbersOfRevisionsGoOn() throws IOException {
        Path persons = folder.resolve("actors/persons.yaml");
        Files.writeString(persons, Files.readString(persons).replaceFirst("(?m)^  givenName: Dmitry\n", ""));

        try (ConfigurableApplicationContext program = start()) {
            ApiClient api = client(program);
            assertThat(revision(api)).isEqualTo(4);
            assertThat(api.data("{ actor(id: \"person:dmitry-peskov\") { ... on Person { name givenName } } }")
                            .toString())
                    .isEqualTo("{\"actor\":{\"name\":\"Dmitry Peskov\",\"givenName\":null}}");
        }
        assertThat(versions()).hasSize(before.size() + 1);
        assertThat(of("person:dmitry-peskov")).containsExactly("1-2", "2-3", "3-4", "4-" + Integer.MAX_VALUE);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CommuniqueApplication.class)
                .run("--server.port=0", "--spring.mongodb.uri=" + uri, "--communique.seed=" + folder);
    }

    /** Returns a client of the program, once that has adopted a revision. */
    private static ApiClient client(ConfigurableApplicationContext program) {
        ApiClient api = new ApiClient(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        await().until(() -> !api.answer("{ dataset { revision } }", Map.of()).has("errors"));
        return api;
    }

    private static int revision(ApiClient api) {
        return api.data("{ dataset { revision } }").at("/dataset/revision").asInt();
    }

    private static JsonNode read(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(ANSWERS.resolve(name + ".json")));
    }

    private Set<String> indexes(String collection) {
        return database.getCollection(collection).listIndexes().into(new ArrayList<>()).stream()
                .map(index -> index.getString("name"))
                .collect(Collectors.toSet());
    }

    private List<Document> versions() {
        return Stream.of("actors", "meetings", "places", "posts", "sources", "statements", "topics", "verifications")
                .flatMap(collection ->
                        database
                                .getCollection(collection)
                                .find()
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>())
                                .stream())
                .toList();
    }

    private List<String> of(String id) {
        return versions().stream()
                .filter(version -> id.equals(version.get("id")))
                .map(version -> version.get("since") + "-" + version.get("until"))
                .toList();
    }

    private static List<Document> without(String field, List<Document> documents) {
        return documents.stream()
                .map(Document::new)
                .peek(document -> document.remove(field))
                .toList();
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedUpgradeTests extends UpgradeContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneUpgradeTests extends UpgradeContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetUpgradeTests extends UpgradeContract {}
