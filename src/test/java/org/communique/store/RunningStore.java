package org.communique.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** This room alone, started as a program. */
class RunningStore implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /** Starts it on a MongoDB address; blank for none. */
    RunningStore(String uri) {
        context = new SpringApplicationBuilder(Room.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + uri,
                        "--management.endpoint.health.group.readiness.include=readinessState,mongo");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The HTTP status of a health group. */
    int health(String group) {
        String port = context.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/" + group))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** No @Configuration: the contexts of other tests, which look for those, must not find it. */
    @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
    @Import(StoreConfiguration.class)
    static class Room {}
}
