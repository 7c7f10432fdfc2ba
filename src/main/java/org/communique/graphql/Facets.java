package org.communique.graphql;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Node;
import org.communique.fact.Revision;
import org.communique.list.Counts;
import org.communique.list.Filter;
import org.communique.list.Listing;
import org.communique.list.Lists;
import org.communique.list.Relation;
import org.springframework.stereotype.Component;

/** Counts the rows of lists by keys: one command a list, or for a list under all of its parents, and one a collection for the names of facts. */
@Component
class Facets {

    private final Lists lists;
    private final Facts facts;

    Facets(Lists lists, Facts facts) {
        this.lists = lists;
        this.facts = facts;
    }

    /**
     * What is asked for.
     *
     * @param limit the most values of a facet
     */
    record Asked(List<Faceting.Key> keys, int limit) {}

    List<Facet> of(Listing<?> listing, Filter filter, Asked asked, GraphQLContext context) {
        Counts counts = lists.facets(listing, filter, groupings(asked), Pinned.of(context));
        return facets(Map.of("", counts), asked, context).get("");
    }

    Map<String, List<Facet>> of(
            Relation<?> relation, Collection<String> parents, Filter filter, Asked asked, GraphQLContext context) {
        return facets(lists.facets(relation, parents, filter, groupings(asked), Pinned.of(context)), asked, context);
    }

    private static List<org.communique.list.Grouping> groupings(Asked asked) {
        return asked.keys().stream().map(Faceting.Key::grouping).toList();
    }

    /** Of each list; the names of all facts among the values are read together. */
    private Map<String, List<Facet>> facets(Map<String, Counts> lists, Asked asked, GraphQLContext context) {
        Revision at = Pinned.of(context);
        if (lists.values().stream().anyMatch(Counts::hurried)) {
            Watch.hurry(context);
        }
        Set<String> ids = new HashSet<>();
        Map<String, List<Tally>> tallies = new HashMap<>();
        lists.forEach((list, counts) -> tallies.put(
                list,
                asked.keys().stream()
                        .map(key -> Tally.of(key, counts, asked.limit(), at))
                        .peek(tally -> ids.addAll(tally.ids()))
                        .toList()));
        Map<String, Curated> named = ids.isEmpty() ? Map.of() : facts.find(ids, at);
        Map<String, List<Facet>> facets = new HashMap<>();
        tallies.forEach((list, some) -> facets.put(
                list,
                some.stream().map(tally -> facet(tally, named, asked.limit())).toList()));
        return facets;
    }

    private static Facet facet(Tally tally, Map<String, Curated> named, int limit) {
        List<Facet.Value> values = new ArrayList<>();
        tally.counts()
                .forEach((value, count) -> values.add(
                        tally.key().facts()
                                ? new Facet.Value(value, label(value, named.get(value)), count)
                                : new Facet.Value(null, value, count)));
        values.sort(Facet.Value.MOST_FREQUENT);
        return new Facet(
                tally.key().grouping().name(),
                tally.complete() ? Total.Precision.EXACT : Total.Precision.AT_LEAST,
                List.copyOf(values.subList(0, Math.min(limit, values.size()))));
    }

    private static String label(String id, Curated fact) {
        return fact instanceof Node node ? node.label() : id;
    }
}
