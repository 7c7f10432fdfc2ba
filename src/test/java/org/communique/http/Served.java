package org.communique.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running API, asked as a client asks: over HTTP, or over a bare socket where no client would say such a thing. */
record Served(int port) {

    static final String GRAPHQL = "application/graphql-response+json";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE = 20_000;

    /** An answer: its status, its headers and its body. */
    record Reply(int status, java.net.http.HttpHeaders headers, byte[] bytes) {

        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }

        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** Status, and the first error's code: {@code 400 PARSE_ERROR}. */
        String verdict() {
            JsonNode errors = json().path("errors");
            return status
                    + (errors.isEmpty()
                            ? ""
                            : " "
                                    + errors.path(0)
                                            .path("extensions")
                                            .path("code")
                                            .asString());
        }

        String message() {
            return json().path("errors").path(0).path("message").asString();
        }
    }

    Reply get(String parameters, String... headers) {
        return send(request("/graphql?" + parameters, headers).GET());
    }

    Reply query(String document, String... headers) {
        return get("query=" + encoded(document), headers);
    }

    /** The document by POST, told apart by status. */
    Reply post(String document, String... headers) {
        return body(JSON.writeValueAsString(Map.of("query", document)), headers);
    }

    Reply post(String document, Map<String, ?> variables) {
        return body(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /** A body of JSON, for an answer whose status tells. */
    Reply body(String json, String... headers) {
        return send(request("/graphql", headers)
                .header("Content-Type", "application/json")
                .setHeader("Accept", acceptOf(headers))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String acceptOf(String... headers) {
        int accept = List.of(headers).indexOf("Accept");
        return accept < 0 ? GRAPHQL : headers[accept + 1];
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is said to a request as it stands, to the end of the connection. */
    String raw(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
