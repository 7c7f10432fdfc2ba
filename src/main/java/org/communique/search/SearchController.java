package org.communique.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Revision;
import org.communique.graphql.Facet;
import org.communique.graphql.FacetArguments;
import org.communique.graphql.Loaders;
import org.communique.graphql.Paging;
import org.communique.graphql.Pinned;
import org.communique.list.Hierarchies;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    private final Search search;
    private final Hierarchies hierarchies;

    SearchController(Search search, Hierarchies hierarchies) {
        this.search = search;
        this.hierarchies = hierarchies;
    }

    @QueryMapping
    CompletableFuture<SearchConnection> search(
            @Argument String text,
            @Argument @Nullable List<String> kinds,
            @Argument @Nullable Map<String, Object> filter,
            DataFetchingEnvironment env) {
        Asked asked = Asked.of("text", text);
        Paging paging = Paging.of("search", Arrays.asList(text, kinds, filter), Hit.VALUES, env);
        Revision at = Pinned.of(env.getGraphQlContext());
        Conditions conditions = new Conditions(hierarchies, at);
        Found found = Found.of(search, at, asked, query -> conditions.narrow(query, kinds, filter));
        return page(found, paging, env);
    }

    private static CompletableFuture<SearchConnection> page(Found found, Paging paging, DataFetchingEnvironment env) {
        List<Hit> hits = found.hits(paging.size() + 1, paging.from() == null ? null : Hit.at(paging.from()));
        if (!env.getSelectionSet().containsAnyOf("edges", "nodes")) {
            return CompletableFuture.completedFuture(new SearchConnection(found, paging, hits, List.of()));
        }
        List<String> ids = hits.stream().limit(paging.size()).map(Hit::id).toList();
        return Loaders.loadAll(ids, env).thenApply(records -> new SearchConnection(found, paging, hits, records));
    }

    @SchemaMapping(typeName = "SearchConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(SearchConnection hits, DataFetchingEnvironment env) {
        return new Facets(hits.found(), env).of(FacetArguments.of(env));
    }
}
