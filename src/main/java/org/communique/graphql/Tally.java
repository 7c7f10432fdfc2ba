package org.communique.graphql;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.fact.Revision;
import org.communique.list.Counts;

/**
 * The values of one key that may belong to its facet, and their numbers.
 *
 * @param complete whether nothing was left uncounted
 */
record Tally(Faceting.Key key, Map<String, Integer> counts, boolean complete) {

    /** Equally frequent values at the end of a facet whose names are compared; of more, the first by id. */
    private static final int TIES = Limits.MAX_ROWS;

    private static final Comparator<Map.Entry<String, Integer>> FREQUENT =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    static Tally of(Faceting.Key key, Counts counts, int limit, Revision at) {
        List<Counts.Count> stored = counts.values().get(key.grouping().name());
        Map<String, Integer> all = new HashMap<>();
        for (Counts.Count count : stored) {
            for (String value : key.worked().out(count.value(), at)) {
                all.merge(value, count.count(), Integer::sum);
            }
        }
        boolean complete = counts.complete() && stored.size() <= Counts.MAX_GROUPS;
        return new Tally(key, mostFrequent(all, limit), complete);
    }

    /** The ids of facts among the values. */
    Collection<String> ids() {
        return key.facts() ? counts.keySet() : List.of();
    }

    /** Those that are among the first, whatever their names. */
    private static Map<String, Integer> mostFrequent(Map<String, Integer> all, int limit) {
        List<Map.Entry<String, Integer>> sorted =
                all.entrySet().stream().sorted(FREQUENT).toList();
        Map<String, Integer> some = new LinkedHashMap<>();
        int least = sorted.size() <= limit ? 0 : sorted.get(limit - 1).getValue();
        sorted.stream()
                .filter(value -> value.getValue() >= least)
                .limit(limit + TIES)
                .forEach(value -> some.put(value.getKey(), value.getValue()));
        return some;
    }
}
