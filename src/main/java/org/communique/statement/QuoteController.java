package org.communique.statement;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    private final Statements statements;
    private final Connections connections;

    QuoteController(Statements statements, Connections connections) {
        this.statements = statements;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Quote> quote(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Quote.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Quote>> quotes(DataFetchingEnvironment env) {
        return connections.all(statements.quotes(), env);
    }

    @SchemaMapping(typeName = "QuoteConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(Connection<Quote> quotes, DataFetchingEnvironment env) {
        return quotes.facets(env);
    }
}
