package org.communique.statement;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Loaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuoteController {

    private final QuoteFilters filters;
    private final StatementFacets facets;
    private final Connections connections;

    QuoteController(QuoteFilters filters, StatementFacets facets, Connections connections) {
        this.filters = filters;
        this.facets = facets;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Quote> quote(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Quote.class, env);
    }

    @QueryMapping
    Connection<Quote> quotes(DataFetchingEnvironment env) {
        return connections.all(Statements.QUOTES, StatementController.SORTING, filters, env);
    }

    @SchemaMapping(typeName = "QuoteConnection", field = "facets")
    CompletionStage<List<Facet>> facets(Connection<Quote> quotes, DataFetchingEnvironment env) {
        return quotes.facets(facets.keys(), env);
    }
}
