package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.fact.Sha256;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server that is not for everybody: it answers trusted documents only, and pages of two origins. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "communique.http.trusted-documents-only=true",
            "communique.http.allowed-origins=https://one.example, https://two.example"
        })
class TrustedDocumentTests {

    private static final String DOCUMENT = "query Named($id: ID!) { node(id: $id) { id } }\n";
    private static final String HASH = Sha256.of(DOCUMENT);
    private static final String UNKNOWN = "0".repeat(64);
    private static final String VARIABLES = "&variables=%7B%22id%22:%22state:none%22%7D";
    private static final String ANSWER = "{\"data\":{\"node\":null}}";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private Served api;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws Exception {
        Path below = Files.createDirectories(folder.resolve("app"));
        Files.writeString(below.resolve("named.graphql"), DOCUMENT);
        Files.writeString(folder.resolve("README.md"), "no document");
        properties.add("communique.http.trusted-documents", folder::toString);
    }

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    @Test
    void answersADocumentByItsId() {
        assertThat(api.get("documentId=sha256:" + HASH + VARIABLES).body()).isEqualTo(ANSWER);
        assertThat(api.get("documentId=sha256:" + HASH + VARIABLES).header("ETag"))
                .isNotNull();
        assertThat(api.body("{\"documentId\":\"sha256:" + HASH + "\",\"variables\":{\"id\":\"state:none\"}}")
                        .body())
                .isEqualTo(ANSWER);
    }

    @Test
    void answersADocumentByTheHashThatApolloSends() {
        String extension = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + HASH + "\"}}";

        assertThat(api.get("extensions=" + Served.encoded(extension) + VARIABLES)
                        .body())
                .isEqualTo(ANSWER);
        assertThat(api.body("{\"extensions\":" + extension + ",\"variables\":{\"id\":\"state:none\"}}")
                        .body())
                .isEqualTo(ANSWER);
    }

    @Test
    void answersADocumentThatIsSentAndTrusted() {
        assertThat(api.get("query=" + Served.encoded(DOCUMENT) + VARIABLES).body())
                .isEqualTo(ANSWER);
    }

    @Test
    void refusesAllOthers() {
        assertThat(api.post("{ __typename }").verdict()).isEqualTo("403 UNTRUSTED_DOCUMENT");
        assertThat(api.query("{ __typename }").verdict()).isEqualTo("200 UNTRUSTED_DOCUMENT");
    }

    @Test
    void saysThatAnIdIsUnknown() {
        for (String id : new String[] {"sha256:" + UNKNOWN, "sha256:x", "md5:" + UNKNOWN, "x", "../../etc/passwd"}) {
            Reply reply = api.get("documentId=" + Served.encoded(id), "Accept", Served.GRAPHQL);

            assertThat(reply.body())
                    .isEqualTo(
                            "{\"errors\":[{\"message\":\"no trusted document has the id %s\",\"extensions\":{\"code\":\"UNKNOWN_DOCUMENT\"}}]}"
                                    .formatted(
                                            "\\\"" + (id.length() > 60 ? id.substring(0, 60) + "\\\"…" : id + "\\\"")));
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void saysSoToApolloInTheWordsThatItKnows() {
        Reply reply =
                api.body("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + UNKNOWN + "\"}}}");

        assertThat(reply.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"PersistedQueryNotFound\",\"extensions\":{\"code\":\"UNKNOWN_DOCUMENT\"}}]}");
    }

    @Test
    void refusesADocumentThatIsNotTheOneThatItsHashNames() {
        assertThat(api.get("query=%7Ba%7D&documentId=sha256:" + HASH).verdict()).isEqualTo("400 BAD_REQUEST");
    }

    @Test
    void saysAtTheStartAllThatIsWrongWithTheFolder(@TempDir Path bad, @Autowired GraphQlSource source)
            throws Exception {
        Files.write(bad.resolve("a.graphql"), new byte[] {'{', (byte) 0xff});
        Files.writeString(bad.resolve("b.graphql"), "{ nope }");
        Files.write(bad.resolve("c.gql"), new byte[] {(byte) 0xfe});

        assertThatThrownBy(() -> new TrustedDocuments(bad, false, source.schema()))
                .hasMessageEndingWith(
                        bad.resolve("a.graphql") + " is not UTF-8; " + bad.resolve("c.gql") + " is not UTF-8");
        assertThatThrownBy(() -> new TrustedDocuments(bad.resolve("none"), false, source.schema()))
                .hasMessageEndingWith("the folder cannot be read");
        assertThatThrownBy(() -> new TrustedDocuments(null, true, source.schema()))
                .hasMessageEndingWith("no folder with documents is named, so nothing could be answered");
    }

    @Test
    void letsOnlyPagesOfTheseOriginsReadAnswers() {
        Reply allowed = api.query("{ __typename }", "Origin", "https://two.example");
        Reply other = api.query("{ __typename }", "Origin", "https://three.example");

        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://two.example");
        assertThat(other.header("Access-Control-Allow-Origin")).isNull();
        assertThat(other.headers().allValues("Vary")).contains("Origin");
    }
}
