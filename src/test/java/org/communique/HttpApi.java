package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a client sees it: questions over HTTP, answers in JSON. */
public final class HttpApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    public HttpApi(int port) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
    }

    /** The data of an answer without errors. */
    public JsonNode ask(String question, Map<String, ?> variables) {
        JsonNode answer = answer(question, variables);
        assertThat(answer.path("errors"))
                .as("errors of %s %s", question, variables)
                .isEmpty();
        return answer.get("data");
    }

    public JsonNode ask(String question) {
        return ask(question, Map.of());
    }

    /** The only error of an answer: its code and message. */
    public String refusal(String question, Map<String, ?> variables) {
        JsonNode errors = answer(question, variables).path("errors");
        assertThat(errors).hasSize(1);
        return errors.get(0).path("extensions").path("code").asString() + ": "
                + errors.get(0).path("message").asString();
    }

    /** The whole answer. */
    public JsonNode answer(String question, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", question, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
