package org.communique.list;

/**
 * How many rows a list has.
 *
 * @param rows the number, or a bound below it
 * @param exact whether it is the number
 */
public record Cardinality(int rows, boolean exact) {

    /** Beyond this many rows nothing is counted exactly. */
    public static final int COUNTED_EXACTLY = 10_000;

    /** Of as many rows as were counted, which is up to one more than are counted exactly. */
    public static Cardinality of(int counted) {
        return new Cardinality(Math.min(counted, COUNTED_EXACTLY), counted <= COUNTED_EXACTLY);
    }

    /** Of at least as many rows as were counted. */
    static Cardinality atLeast(int counted) {
        return new Cardinality(Math.min(counted, COUNTED_EXACTLY), false);
    }

    /** Whether more would have been counted, with more time. */
    public boolean hurried() {
        return !exact && rows < COUNTED_EXACTLY;
    }

    /** Of this list and another one together. */
    public Cardinality and(Cardinality other) {
        Cardinality sum = of(Math.min(rows + other.rows, COUNTED_EXACTLY + 1));
        return exact && other.exact ? sum : atLeast(sum.rows);
    }
}
