package org.communique.topic;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.communique.graphql.Pinned;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TopicController {

    private final Topics topics;
    private final Connections connections;

    TopicController(Topics topics, Connections connections) {
        this.topics = topics;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Topic> topic(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Topic.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Topic>> topics(DataFetchingEnvironment env) {
        return connections.all(Topics.ALL, env);
    }

    @SchemaMapping
    CompletableFuture<List<Topic>> narrower(Topic topic, DataFetchingEnvironment env) {
        List<String> ids = topics.narrowerThan(topic.id(), Pinned.of(env.getGraphQlContext()));
        return Loaders.loadAll(ids, env)
                .thenApply(found -> found.stream()
                        .map(Topic.class::cast)
                        .sorted(Comparator.comparing(Topic::name).thenComparing(Topic::id))
                        .toList());
    }
}
