package org.communique.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of a list are spread over the values of one key. */
public record Facet(String by, Total.Precision precision, List<Value> values) {

    /** Values of a facet, where the request names no number. */
    public static final int DEFAULT_LIMIT = 10;
    /** Values of a facet, at most. */
    public static final int MAX_LIMIT = 100;

    /** A value and how many rows have it. */
    public record Value(@Nullable String id, String value, int count) {}
}
