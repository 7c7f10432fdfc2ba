package org.communique.actor;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Loaders;
import org.communique.list.ListDefinition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

    private final ListDefinition<Actor> actors;
    private final Connections connections;

    ActorController(ActorFilters filters, Affiliations affiliations, Connections connections) {
        this.actors = ListDefinition.of("actors", Actors.KIND.types().keySet(), Actor.class, filters.fields())
                .sortedByText("NAME", "name")
                .countedBy("KIND", "kind")
                .countedByFacts("STATE", "id", affiliations::states);
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Actor> actor(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Actor.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Actor>> actors(DataFetchingEnvironment env) {
        return connections.all(actors, env);
    }

    @SchemaMapping(typeName = "ActorConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(Connection<Actor> actors, DataFetchingEnvironment env) {
        return actors.facets(env);
    }
}
