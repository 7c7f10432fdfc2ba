package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.communique.fact.Revision;
import org.communique.list.Listing;
import org.communique.list.Lists;
import org.communique.list.Page;
import org.communique.list.Relation;
import org.springframework.stereotype.Component;

/** Answers the list fields of the schema. */
@Component
public class Connections {

    private final Lists lists;
    private final Facets facets;

    Connections(Lists lists, Facets facets) {
        this.lists = lists;
        this.facets = facets;
    }

    /** The page of a whole list that the field's arguments ask for. */
    public <T> Connection<T> all(
            Listing<T> listing, Sorting sorting, Filtering filtering, DataFetchingEnvironment env) {
        Revision at = Pinned.of(env.getGraphQlContext());
        ListField<T> field = ListField.of(listing.name(), sorting, filtering, env);
        Page<T> page = lists.page(listing, field.walk(), at);
        Supplier<CompletionStage<Boolean>> behind = () -> CompletableFuture.completedStage(
                !lists.page(listing, field.walk().behind(), at).rows().isEmpty());
        Supplier<CompletionStage<Total>> total = () -> CompletableFuture.completedStage(
                Total.of(lists.count(listing, field.walk().filter(), at), env.getGraphQlContext()));
        return new Connection<>(
                field,
                page,
                unlessAtEnd(field, behind),
                total,
                asked -> CompletableFuture.completedStage(
                        facets.of(listing, field.walk().filter(), asked, env.getGraphQlContext())));
    }

    /** The page of a list that hangs on a fact, read together with the same page under the fact's siblings. */
    public <T> CompletableFuture<Connection<T>> under(
            String parent, Relation<T> relation, Sorting sorting, Filtering filtering, DataFetchingEnvironment env) {
        ListField<T> field = ListField.of(relation.name(), sorting, filtering, env);
        Supplier<CompletionStage<Boolean>> behind =
                () -> Loaders.page(relation, parent, field.walk().behind(), env)
                        .thenApply(page -> !page.rows().isEmpty());
        Supplier<CompletionStage<Total>> total =
                () -> Loaders.count(relation, parent, field.walk().filter(), env)
                        .thenApply(known -> Total.of(known, env.getGraphQlContext()));
        Page<T> atHand = lists.atHand(relation, parent, field.walk(), Pinned.of(env.getGraphQlContext()));
        CompletableFuture<Page<T>> read = atHand == null
                ? Loaders.page(relation, parent, field.walk(), env)
                : CompletableFuture.completedFuture(atHand);
        return read.thenApply(page -> new Connection<>(
                field,
                page,
                unlessAtEnd(field, behind),
                total,
                asked -> Loaders.facets(relation, parent, field.walk().filter(), asked, env)));
    }

    private static Supplier<CompletionStage<Boolean>> unlessAtEnd(
            ListField<?> field, Supplier<CompletionStage<Boolean>> behind) {
        return field.walk().from() == null ? () -> CompletableFuture.completedStage(false) : behind;
    }
}
