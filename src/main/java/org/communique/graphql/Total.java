package org.communique.graphql;

import org.communique.list.Lists;

/**
 * How many rows a list has.
 *
 * @param value the number, or the greatest that is counted
 * @param precision EXACT up to {@link Lists#COUNTED_EXACTLY}, AT_LEAST beyond
 */
public record Total(int value, Precision precision) {

    /** Whether a number is the number, or a bound below it. */
    public enum Precision {
        EXACT,
        AT_LEAST
    }

    /** A number that was counted, up to one more than is counted exactly. */
    public static Total of(int counted) {
        return counted > Lists.COUNTED_EXACTLY
                ? new Total(Lists.COUNTED_EXACTLY, Precision.AT_LEAST)
                : new Total(counted, Precision.EXACT);
    }
}
