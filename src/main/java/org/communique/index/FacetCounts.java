package org.communique.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How many rows have each value of a field.
 *
 * @param values all of them
 * @param counts in the order of the values
 */
public record FacetCounts(List<String> values, int[] counts) {

    /** A value, and how many rows have it. */
    public record Count(String value, int rows) {}

    private static final Comparator<Count> FREQUENT =
            Comparator.comparingInt(Count::rows).reversed().thenComparing(Count::value);

    /** Returns the most frequent values, equally frequent ones in the order of the values; none that no row has. */
    public List<Count> first(int most) {
        PriorityQueue<Count> first = new PriorityQueue<>(FREQUENT.reversed());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0
                    && (first.size() < most || counts[i] >= first.element().rows())) {
                first.add(new Count(values.get(i), counts[i]));
                if (first.size() > most) {
                    first.remove();
                }
            }
        }
        List<Count> sorted = new ArrayList<>(first);
        Collections.sort(sorted, FREQUENT);
        return sorted;
    }
}
