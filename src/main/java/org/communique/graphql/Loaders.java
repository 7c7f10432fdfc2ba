package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.index.Row;
import org.communique.list.ListDefinition;
import org.communique.list.Lists;
import org.communique.list.Order;
import org.communique.list.Page;
import org.communique.list.PageRequest;
import org.communique.list.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects the facts that the rows of a level ask for, so that they are read together: one command a collection. */
@Component
public class Loaders {

    private static final String FACTS = "facts";

    Loaders(LevelLoaders levels, Facts facts) {
        levels.<String, Curated>load(FACTS, (ids, context) -> facts.find(ids, Pinned.of(context)));
    }

    /** The fact with the id, null where it is unknown or no T. */
    public static <T> CompletableFuture<@Nullable T> load(String id, Class<T> type, DataFetchingEnvironment env) {
        Curated atHand = Pinned.atHand(id, env.getGraphQlContext());
        return atHand != null ? CompletableFuture.completedFuture(as(type, atHand)) : read(id, type, env);
    }

    /** The facts with the ids, in that order, null where one is unknown. */
    public static CompletableFuture<List<@Nullable Curated>> loadAll(List<String> ids, DataFetchingEnvironment env) {
        List<Curated> atHand = allAtHand(ids, env);
        return atHand != null
                ? CompletableFuture.completedFuture(atHand)
                : env.<String, Curated>getDataLoader(FACTS).loadMany(ids);
    }

    /** The fact with the id, as it is where it is at hand, else as a future. */
    static Object reference(String id, DataFetchingEnvironment env) {
        Curated atHand = Pinned.atHand(id, env.getGraphQlContext());
        return atHand != null ? atHand : read(id, Object.class, env);
    }

    /** The facts with the ids, in that order: as they are where all are at hand, else as a future. */
    static Object references(List<String> ids, DataFetchingEnvironment env) {
        List<Curated> atHand = allAtHand(ids, env);
        return atHand != null
                ? atHand
                : env.<String, Curated>getDataLoader(FACTS).loadMany(ids);
    }

    private static <T> CompletableFuture<@Nullable T> read(String id, Class<T> type, DataFetchingEnvironment env) {
        return env.<String, Curated>getDataLoader(FACTS).load(id).thenApply(found -> as(type, found));
    }

    private static <T> @Nullable T as(Class<T> type, @Nullable Curated found) {
        return type.isInstance(found) ? type.cast(found) : null;
    }

    private static @Nullable List<Curated> allAtHand(List<String> ids, DataFetchingEnvironment env) {
        List<Curated> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            Curated fact = Pinned.atHand(id, env.getGraphQlContext());
            if (fact == null) {
                return null;
            }
            found.add(fact);
        }
        return found;
    }

    /** Returns the rows of a relation that the schema does not page: all of them, up to {@link Limits#MAX_ROWS}. */
    public static <T> CompletableFuture<List<T>> rows(
            Relation<T> relation, String parent, Order order, DataFetchingEnvironment env) {
        Revision at = Pinned.of(env.getGraphQlContext());
        PageRequest all = new PageRequest(Lists.ANYTHING, order, null, false, false, Limits.MAX_ROWS);
        Page<Row> page = Pinned.lists(env.getGraphQlContext()).page(Lists.under(relation, parent, at), all, at);
        return items(relation.list(), page.rows(), parent, env);
    }

    static <T> CompletableFuture<List<T>> items(
            ListDefinition<T> list, List<Row> rows, String parent, DataFetchingEnvironment env) {
        return loadAll(rows.stream().map(Row::record).toList(), env).thenApply(records -> {
            List<T> items = new ArrayList<>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Curated record =
                        Objects.requireNonNull(records.get(i), rows.get(i).record());
                items.add(list.item().of(record, rows.get(i).number(), parent));
            }
            return items;
        });
    }
}
