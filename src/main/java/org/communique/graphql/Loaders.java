package org.communique.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.list.Cardinality;
import org.communique.list.Filter;
import org.communique.list.Lists;
import org.communique.list.Order;
import org.communique.list.Page;
import org.communique.list.Relation;
import org.communique.list.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what the rows of a level ask for, so that it is read together: one command a collection, one for a list under all of its parents. */
@Component
public class Loaders {

    private static final String FACTS = "facts";
    private static final String PAGES = "pages";
    private static final String COUNTS = "counts";
    private static final String FACETS = "facets";

    private final Facts facts;
    private final Lists lists;
    private final Facets facets;

    Loaders(LevelLoaders levels, Facts facts, Lists lists, Facets facets) {
        this.facts = facts;
        this.lists = lists;
        this.facets = facets;
        levels.<String, Curated>load(FACTS, (ids, context) -> facts.find(ids, Pinned.of(context)));
        levels.<Under, Page<?>>load(PAGES, (keys, context) -> pages(keys, Pinned.of(context)));
        levels.<CountUnder, Cardinality>load(COUNTS, (keys, context) -> counts(keys, Pinned.of(context)));
        levels.<FacetsUnder, List<Facet>>load(FACETS, this::facets);
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

    @SuppressWarnings("unchecked") // the loader answers a relation's key with the relation's page
    static <T> CompletableFuture<Page<T>> page(
            Relation<T> relation, String parent, Walk walk, DataFetchingEnvironment env) {
        return env.<Under, Page<?>>getDataLoader(PAGES)
                .load(new Under(relation, walk, parent))
                .thenApply(page -> (Page<T>) page);
    }

    /** The rows of a relation that the schema does not page: all of them, up to {@link Limits#MAX_ROWS}. */
    public static <T> CompletableFuture<List<T>> rows(
            Relation<T> relation, String parent, Order order, DataFetchingEnvironment env) {
        Walk all = new Walk(Filter.NONE, order, null, false, false, Limits.MAX_ROWS);
        return page(relation, parent, all, env)
                .thenApply(page -> page.rows().stream().map(Page.Row::item).toList());
    }

    static CompletableFuture<Cardinality> count(
            Relation<?> relation, String parent, Filter filter, DataFetchingEnvironment env) {
        return env.<CountUnder, Cardinality>getDataLoader(COUNTS).load(new CountUnder(relation, filter, parent));
    }

    static CompletableFuture<List<Facet>> facets(
            Relation<?> relation, String parent, Filter filter, Facets.Asked asked, DataFetchingEnvironment env) {
        return env.<FacetsUnder, List<Facet>>getDataLoader(FACETS)
                .load(new FacetsUnder(relation, filter, asked, parent));
    }

    private record Under(Relation<?> relation, Walk walk, String parent) {}

    private record CountUnder(Relation<?> relation, Filter filter, String parent) {}

    private record FacetsUnder(Relation<?> relation, Filter filter, Facets.Asked asked, String parent) {}

    private Map<Under, Page<?>> pages(Set<Under> keys, Revision at) {
        Map<Under, Page<?>> pages = new HashMap<>();
        together(keys, key -> new Under(key.relation(), key.walk(), "")).forEach((list, some) -> {
            var found = lists.pages(list.relation(), parents(some, Under::parent), list.walk(), at);
            some.forEach(key -> pages.put(key, found.get(key.parent())));
        });
        return pages;
    }

    private Map<CountUnder, Cardinality> counts(Set<CountUnder> keys, Revision at) {
        Map<CountUnder, Cardinality> counts = new HashMap<>();
        together(keys, key -> new CountUnder(key.relation(), key.filter(), "")).forEach((list, some) -> {
            var found = lists.counts(list.relation(), parents(some, CountUnder::parent), list.filter(), at);
            some.forEach(key -> counts.put(key, found.get(key.parent())));
        });
        return counts;
    }

    private Map<FacetsUnder, List<Facet>> facets(Set<FacetsUnder> keys, GraphQLContext context) {
        Map<FacetsUnder, List<Facet>> all = new HashMap<>();
        together(keys, key -> new FacetsUnder(key.relation(), key.filter(), key.asked(), ""))
                .forEach((list, some) -> {
                    var found = facets.of(
                            list.relation(), parents(some, FacetsUnder::parent), list.filter(), list.asked(), context);
                    some.forEach(key -> all.put(key, found.get(key.parent())));
                });
        return all;
    }

    private static <K> Map<K, List<K>> together(Set<K> keys, Function<K, K> list) {
        return keys.stream().collect(Collectors.groupingBy(list, LinkedHashMap::new, Collectors.toList()));
    }

    private static <K> Collection<String> parents(List<K> keys, Function<K, String> parent) {
        return keys.stream().map(parent).toList();
    }
}
