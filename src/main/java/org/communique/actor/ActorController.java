package org.communique.actor;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.communique.graphql.Sorting;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

    private static final Sorting SORTING = Sorting.byId().byText("NAME", "name");

    private final Connections connections;

    ActorController(Connections connections) {
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Actor> actor(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Actor.class, env);
    }

    @QueryMapping
    Connection<Actor> actors(DataFetchingEnvironment env) {
        return connections.all(Actors.ALL, SORTING, env);
    }
}
