package org.communique.actor;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Faceting;
import org.communique.graphql.Loaders;
import org.communique.graphql.Sorting;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

    private static final Sorting SORTING = Sorting.byId().byText("NAME", "name");

    private final ActorFilters filters;
    private final Faceting faceting;
    private final Connections connections;

    ActorController(ActorFilters filters, Affiliations affiliations, Connections connections) {
        this.filters = filters;
        this.faceting = Faceting.none()
                .by("KIND", "keys.kind")
                .byFactsOf("STATE", "id", (actor, at) -> affiliations.states(actor.toString(), at));
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Actor> actor(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Actor.class, env);
    }

    @QueryMapping
    Connection<Actor> actors(DataFetchingEnvironment env) {
        return connections.all(Actors.ALL, SORTING, filters.fields(), env);
    }

    @SchemaMapping(typeName = "ActorConnection", field = "facets")
    CompletionStage<List<Facet>> facets(Connection<Actor> actors, DataFetchingEnvironment env) {
        return actors.facets(faceting, env);
    }
}
