package org.communique.graphql;

import java.util.List;
import java.util.Map;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/**
 * The schema's WhenComparator: what must hold of a date's bounds, in days since 1970-01-01. A record without a date has no bounds.
 *
 * @param from between which days its first possible day must lie; null: any
 * @param to between which days its last possible day must lie; null: any
 * @param precision what it must be as precise as, one of them; null: any
 * @param isNull whether there must be no date, or must be one; null: either
 */
public record WhenComparator(
        @Nullable Days from,
        @Nullable Days to,
        @Nullable List<String> precision,
        @Nullable Boolean isNull) {

    /** Days, both bounds included; none where the first is after the last. */
    public record Days(int first, int last) {

        private static final Days ALL = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);
        private static final Days NONE = new Days(1, 0);

        private Days and(Days other) {
            return new Days(Math.max(first, other.first), Math.min(last, other.last));
        }
    }

    /** What the argument says; null where it is left out or says nothing. */
    @SuppressWarnings("unchecked") // the schema has a list of enum values here
    public static @Nullable WhenComparator of(@Nullable Object argument) {
        if (!(argument instanceof Map<?, ?> given)) {
            return null;
        }
        Days from = Days.ALL;
        Days to = Days.ALL;
        if (given.get("overlaps") instanceof Edtf date) {
            from = from.and(upTo(bound(date, "to")));
            to = to.and(since(bound(date, "from")));
        }
        if (given.get("within") instanceof Edtf date) {
            from = from.and(since(bound(date, "from")));
            to = to.and(upTo(bound(date, "to")));
        }
        if (given.get("before") instanceof Edtf date) {
            to = to.and(date.earliest() == null ? Days.NONE : upTo(bound(date, "from") - 1));
        }
        if (given.get("after") instanceof Edtf date) {
            from = from.and(date.latest() == null ? Days.NONE : since(bound(date, "to") + 1));
        }
        List<String> precision = (List<String>) given.get("precision");
        Boolean isNull = (Boolean) given.get("isNull");
        boolean anyDate = from.equals(Days.ALL) && to.equals(Days.ALL);
        return anyDate && precision == null && isNull == null
                ? null
                : new WhenComparator(anyDate ? null : from, anyDate ? null : to, precision, isNull);
    }

    private static Days upTo(int day) {
        return new Days(Integer.MIN_VALUE, day);
    }

    private static Days since(int day) {
        return new Days(day, Integer.MAX_VALUE);
    }

    private static int bound(Edtf date, String side) {
        return (Integer) When.keys(new When(date, DateBasis.STATED, null)).get(side);
    }
}
