package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API as a client would: GraphQL over HTTP. */
public record ApiClient(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The data of an answer without errors. */
    public JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** The data of an answer without errors. */
    public JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        assertThat(answer.path("errors")).as(query).isEmpty();
        return answer.get("data");
    }

    /** The first error of an answer, as {@code CODE: message}. */
    public String error(String query) {
        JsonNode error = answer(query, Map.of()).path("errors").path(0);
        return error.path("extensions").path("code").asString("") + ": "
                + error.path("message").asString("");
    }

    /** The whole answer. */
    public JsonNode answer(String query, Map<String, ?> variables) {
        return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)))
                .body());
    }

    private HttpResponse<String> post(String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
