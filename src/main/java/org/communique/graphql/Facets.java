package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.fact.Curated;
import org.communique.fact.Node;
import org.communique.index.FacetCounts;
import org.communique.index.FacetCounts.Count;
import org.communique.list.ListDefinition.FacetKey;
import org.jspecify.annotations.Nullable;

/** Makes facets of what was counted: the most frequent values, with the labels of facts. */
public record Facets(FacetArguments asked, DataFetchingEnvironment env) {

    /** Equally frequent values at the end of a facet whose labels are compared; of more, the first by id. */
    private static final int TIES = 100;

    /** Returns the facets that are asked for, each with its key and its counts, in their order. */
    public CompletableFuture<List<Facet>> of(List<FacetKey> keys, List<FacetCounts> counts) {
        CompletableFuture<List<Facet>> facets = CompletableFuture.completedFuture(new ArrayList<>());
        for (int i = 0; i < keys.size(); i++) {
            facets = facets.thenCombine(facet(asked.by().get(i), keys.get(i), counts.get(i)), Facets::with);
        }
        return facets;
    }

    private static List<Facet> with(List<Facet> facets, Facet facet) {
        facets.add(facet);
        return facets;
    }

    private CompletableFuture<Facet> facet(String by, FacetKey key, FacetCounts counts) {
        List<Count> candidates = candidates(counts);
        if (!key.facts()) {
            return CompletableFuture.completedFuture(facet(
                    by,
                    candidates.stream()
                            .map(value -> new Facet.Value(null, value.value(), value.rows()))
                            .toList()));
        }
        return Loaders.loadAll(candidates.stream().map(Count::value).toList(), env)
                .thenApply(records -> {
                    List<Facet.Value> values = new ArrayList<>();
                    for (int i = 0; i < candidates.size(); i++) {
                        Count count = candidates.get(i);
                        values.add(new Facet.Value(count.value(), label(records.get(i), count.value()), count.rows()));
                    }
                    return facet(by, values);
                });
    }

    /** The values that may be among the first, whatever their labels. */
    private List<Count> candidates(FacetCounts counts) {
        List<Count> first = counts.first(asked.limit() + TIES);
        int least =
                first.size() <= asked.limit() ? 0 : first.get(asked.limit() - 1).rows();
        return first.stream().filter(value -> value.rows() >= least).toList();
    }

    private Facet facet(String by, List<Facet.Value> values) {
        List<Facet.Value> shown = values.stream()
                .sorted(Facet.Value.MOST_FREQUENT)
                .limit(asked.limit())
                .toList();
        return new Facet(by, Total.Precision.EXACT, shown);
    }

    private static String label(@Nullable Curated fact, String id) {
        return fact instanceof Node node ? node.label() : id;
    }
}
