package org.communique.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a list divide by one key.
 *
 * @param by the key
 * @param precision AT_LEAST where not all rows, or not all values, were counted
 */
public record Facet(String by, Total.Precision precision, List<Value> values) {

    /**
     * A value, and how many rows have it.
     *
     * @param id of the fact that it is; null where it is none
     */
    public record Value(@Nullable String id, String value, int count) {}
}
