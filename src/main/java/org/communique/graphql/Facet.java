package org.communique.graphql;

import java.util.Comparator;
import java.util.List;
import org.communique.fact.Folded;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a list divide by one key.
 *
 * @param by the key
 * @param precision always EXACT
 */
public record Facet(String by, Total.Precision precision, List<Value> values) {

    /**
     * A value, and how many rows have it.
     *
     * @param id of the fact that it is; null where it is none
     */
    public record Value(@Nullable String id, String value, int count) {

        /** The most frequent first, equally frequent ones by name from A to Z. */
        public static final Comparator<Value> MOST_FREQUENT = Comparator.comparingInt(Value::count)
                .reversed()
                .thenComparing(value -> Folded.of(value.value()))
                .thenComparing(Value::value)
                .thenComparing(value -> String.valueOf(value.id()));
    }
}
