package org.communique.graphql;

/**
 * How many rows a list has.
 *
 * @param precision always EXACT
 */
public record Total(int value, Precision precision) {

    /** Whether a number is the number, or a bound below it. */
    public enum Precision {
        EXACT,
        AT_LEAST
    }

    /** Returns the number as it was counted. */
    public static Total exactly(int rows) {
        return new Total(rows, Precision.EXACT);
    }
}
