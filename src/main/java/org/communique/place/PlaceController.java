package org.communique.place;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.communique.list.ListDefinition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlaceController {

    private final ListDefinition<Place> places;
    private final Connections connections;

    PlaceController(PlaceFilters filters, Connections connections) {
        this.places = ListDefinition.of("places", Set.of("place"), Place.class, filters.fields())
                .sortedByText("NAME", "name");
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Place> place(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Place.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Place>> places(DataFetchingEnvironment env) {
        return connections.all(places, env);
    }
}
