package org.communique.source;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Citation;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

    private final Connections connections;

    SourceController(Connections connections) {
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Source> source(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Source.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Source>> sources(DataFetchingEnvironment env) {
        return connections.all(Sources.ALL, env);
    }

    @SchemaMapping
    CompletableFuture<Verification> verification(Citation citation, DataFetchingEnvironment env) {
        List<String> ids = List.of(Verdicts.idFor(citation.source()), citation.source());
        return Loaders.loadAll(ids, env)
                .thenApply(found -> found.get(0) instanceof Verdicts verdicts
                        ? verdicts.on(citation, found.get(1) instanceof Source source ? source : null)
                        : Verification.NONE);
    }
}
