package org.communique.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Curated;
import org.communique.fact.Node;
import org.communique.fact.Searchable.Key;
import org.communique.graphql.Facet;
import org.communique.graphql.FacetArguments;
import org.communique.graphql.Limits;
import org.communique.graphql.Loaders;
import org.communique.graphql.Total;
import org.jspecify.annotations.Nullable;

/** How the hits of a search are spread over kinds, speakers, meetings, topics, years. */
record Facets(Found found, DataFetchingEnvironment env) {

    /** The facets that are asked for, in their order. */
    CompletableFuture<List<Facet>> of(FacetArguments asked) {
        CompletableFuture<List<Facet>> facets = CompletableFuture.completedFuture(List.of());
        for (String key : asked.by()) {
            facets = facets.thenCombine(facet(key, asked.limit()), Facets::with);
        }
        return facets;
    }

    private static List<Facet> with(List<Facet> facets, Facet facet) {
        List<Facet> more = new ArrayList<>(facets);
        more.add(facet);
        return more;
    }

    private CompletableFuture<Facet> facet(String by, int limit) {
        return switch (by) {
            case "KIND" -> plain(by, Fields.KIND, limit);
            case "YEAR" -> plain(by, Fields.YEAR, limit);
            default -> named(by, Fields.key(Key.valueOf(by)), limit);
        };
    }

    private CompletableFuture<Facet> plain(String by, String field, int limit) {
        Tally tally = found.tally(field);
        List<Facet.Value> values = new ArrayList<>();
        tally.byValue()
                .forEach((value, count) -> values.add(new Facet.Value(null, value.toUpperCase(Locale.ROOT), count)));
        return CompletableFuture.completedFuture(facet(by, tally, values, limit));
    }

    /** By what the ids are called, which the index does not know. */
    private CompletableFuture<Facet> named(String by, String field, int limit) {
        Tally tally = found.tally(field);
        List<String> ids = candidates(tally.byValue(), limit);
        return Loaders.loadAll(ids, env).thenApply(records -> {
            List<Facet.Value> values = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                values.add(new Facet.Value(
                        id, label(records.get(i), id), tally.byValue().get(id)));
            }
            return facet(by, tally, values, limit);
        });
    }

    /** Those with the highest counts, and all that are level with the last of them. */
    private static List<String> candidates(Map<String, Integer> counts, int limit) {
        List<Integer> descending =
                counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        int least = descending.size() <= limit ? 0 : descending.get(limit - 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Limits.MAX_ROWS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String label(@Nullable Curated record, String id) {
        return record instanceof Node node ? node.label() : id;
    }

    private static Facet facet(String by, Tally tally, List<Facet.Value> values, int limit) {
        Total.Precision precision = tally.complete() ? Total.Precision.EXACT : Total.Precision.AT_LEAST;
        return new Facet(
                by,
                precision,
                values.stream().sorted(Facet.Value.MOST_FREQUENT).limit(limit).toList());
    }
}
