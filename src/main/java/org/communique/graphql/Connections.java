package org.communique.graphql;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;
import org.communique.index.FacetCounts;
import org.communique.index.Row;
import org.communique.list.ListDefinition;
import org.communique.list.ListDefinition.FacetKey;
import org.communique.list.Lists;
import org.communique.list.Page;
import org.communique.list.PageRequest;
import org.communique.list.Relation;
import org.springframework.stereotype.Component;

/** Answers the list fields of the schema: rows from the index, then the facts of a level in one command. */
@Component
public class Connections {

    private final Lists lists;

    Connections(Lists lists) {
        this.lists = lists;
    }

    /** Returns the page of a whole list that the field's arguments ask for. */
    public <T> CompletableFuture<Connection<T>> all(ListDefinition<T> list, DataFetchingEnvironment env) {
        ListField field = ListField.of(list.name(), list, env);
        return connection(field, list, Lists.all(list), "", env);
    }

    /** Returns the page of a list that belongs to a fact. */
    public <T> CompletableFuture<Connection<T>> under(
            String parent, Relation<T> relation, DataFetchingEnvironment env) {
        ListField field = ListField.of(relation.name(), relation.list(), env);
        Query rows = Lists.under(relation, parent, Pinned.of(env.getGraphQlContext()));
        return connection(field, relation.list(), rows, parent, env);
    }

    private <T> CompletableFuture<Connection<T>> connection(
            ListField field, ListDefinition<T> list, Query rows, String parent, DataFetchingEnvironment env) {
        Revision at = Pinned.of(env.getGraphQlContext());
        PageRequest request = field.request();
        Page<Row> page = lists.page(rows, request, at);
        List<Row> shown = asksFor(env, "edges", "nodes") ? page.rows() : List.of();
        return Loaders.items(list, shown, parent, env)
                .thenApply(items -> new Connection<>(
                        field,
                        page,
                        items,
                        () -> !lists.page(rows, request.behind(), at).rows().isEmpty(),
                        () -> lists.count(rows, request.filter(), at),
                        facets -> facets(list, rows, request.filter(), facets)));
    }

    /** Returns whether one of the fields is asked for directly under this one, or may be: what a fragment asks for is not looked at. */
    public static boolean asksFor(DataFetchingEnvironment env, String... fields) {
        Set<String> names = Set.of(fields);
        return env.getMergedField().getFields().stream()
                .flatMap(field -> field.getSelectionSet().getSelections().stream())
                .anyMatch(selected -> !(selected instanceof Field field) || names.contains(field.getName()));
    }

    private CompletableFuture<List<Facet>> facets(
            ListDefinition<?> list, Query rows, Query filter, DataFetchingEnvironment env) {
        FacetArguments asked = FacetArguments.of(env);
        List<FacetKey> keys = asked.by().stream().map(list.facets()::get).toList();
        List<FacetCounts> counts = lists.counts(rows, filter, keys, Pinned.of(env.getGraphQlContext()));
        return new Facets(asked, env).of(keys, counts);
    }
}
