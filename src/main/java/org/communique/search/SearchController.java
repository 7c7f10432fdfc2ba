package org.communique.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.IndexEntry;
import org.communique.fact.Revision;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.FacetArguments;
import org.communique.graphql.Facets;
import org.communique.graphql.Loaders;
import org.communique.graphql.Paging;
import org.communique.graphql.Pinned;
import org.communique.index.FacetField;
import org.communique.index.IndexFields;
import org.communique.index.RecordIndex;
import org.communique.list.Hierarchies;
import org.communique.list.ListDefinition.FacetKey;
import org.communique.search.Found.PageOfHits;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    private static final FacetField KIND =
            new FacetField(IndexFields.ROW, (row, at) -> Set.of(row.toUpperCase(Locale.ROOT)));

    private final RecordIndex index;
    private final Hierarchies hierarchies;

    SearchController(RecordIndex index, Hierarchies hierarchies) {
        this.index = index;
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
        Narrowing narrowing = new Narrowing(hierarchies, at);
        PageOfHits page = new PageOfHits(
                paging.size() + 1,
                paging.from() == null ? null : Hit.at(paging.from()),
                Connections.asksFor(env, "total"));
        Found found = Found.of(index, at, asked, query -> narrowing.narrow(query, kinds, filter), page);
        return connection(found, paging, env);
    }

    private static CompletableFuture<SearchConnection> connection(
            Found found, Paging paging, DataFetchingEnvironment env) {
        if (!Connections.asksFor(env, "edges", "nodes")) {
            return CompletableFuture.completedFuture(new SearchConnection(found, paging, List.of()));
        }
        List<String> ids =
                found.hits().stream().limit(paging.size()).map(Hit::id).toList();
        return Loaders.loadAll(ids, env).thenApply(records -> new SearchConnection(found, paging, records));
    }

    @SchemaMapping(typeName = "SearchConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(SearchConnection hits, DataFetchingEnvironment env) {
        FacetArguments asked = FacetArguments.of(env);
        List<FacetKey> keys = asked.by().stream().map(SearchController::key).toList();
        List<FacetField> fields = keys.stream().map(FacetKey::field).toList();
        return new Facets(asked, env).of(keys, hits.found().counts(fields));
    }

    private static FacetKey key(String facet) {
        return switch (facet) {
            case "KIND" -> new FacetKey(KIND, false);
            case "YEAR" -> new FacetKey(FacetField.of(IndexFields.YEAR), false);
            default -> new FacetKey(FacetField.of(IndexEntry.field(IndexEntry.Key.valueOf(facet))), true);
        };
    }
}
