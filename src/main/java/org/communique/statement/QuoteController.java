package org.communique.statement;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuoteController {

    private final Connections connections;

    QuoteController(Connections connections) {
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Quote> quote(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Quote.class, env);
    }

    @QueryMapping
    Connection<Quote> quotes(DataFetchingEnvironment env) {
        return connections.all(Statements.QUOTES, StatementController.SORTING, env);
    }
}
