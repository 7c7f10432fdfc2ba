package org.communique.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Node;
import org.communique.graphql.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    @QueryMapping
    CompletableFuture<Node> node(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Node.class, env);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Node>> nodes(@Argument List<String> ids, DataFetchingEnvironment env) {
        return Loaders.loadAll(ids, env).thenApply(found -> {
            List<@Nullable Node> nodes = new ArrayList<>();
            found.forEach(one -> nodes.add(one instanceof Node node ? node : null));
            return nodes;
        });
    }
}
