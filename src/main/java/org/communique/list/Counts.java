package org.communique.list;

import java.util.List;
import java.util.Map;

/**
 * How the rows of a list divide.
 *
 * @param complete whether all rows were counted
 * @param hurried whether more of them would have been, with more time
 * @param values by the grouping's name, the most frequent first
 */
public record Counts(boolean complete, boolean hurried, Map<String, List<Count>> values) {

    /** The most rows that are counted. */
    public static final int MAX_COUNTED = 100_000;

    /** The most values that are told apart. */
    public static final int MAX_GROUPS = 10_000;

    /** A value, and how many rows have it. */
    public record Count(Object value, int count) {}
}
