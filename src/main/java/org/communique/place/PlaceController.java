package org.communique.place;

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
class PlaceController {

    private static final Sorting SORTING = Sorting.byId().byText("NAME", "name");

    private final PlaceFilters filters;
    private final Connections connections;

    PlaceController(PlaceFilters filters, Connections connections) {
        this.filters = filters;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Place> place(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Place.class, env);
    }

    @QueryMapping
    Connection<Place> places(DataFetchingEnvironment env) {
        return connections.all(Places.ALL, SORTING, filters.fields(), env);
    }
}
