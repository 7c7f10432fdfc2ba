package org.communique.filter;

import java.util.List;
import java.util.Map;
import org.communique.fact.Edtf;
import org.communique.fact.When;
import org.communique.index.DayQueries;
import org.communique.index.IndexFields;

/** Compiles comparisons with dates: what they ask of the bounds of a row's date. An open side is beyond every day. */
public final class Dates {

    private static final Condition UNDATED = new Condition(DayQueries.undated(), true);
    private static final Condition DATED = Condition.of(DayQueries.dated());

    private Dates() {}

    static Condition condition(Map<String, Object> comparator) {
        return Comparators.each(comparator, (operator, operand) -> switch (operator) {
            case "precision" -> Condition.in(IndexFields.PRECISION, (List<?>) operand);
            case "isNull" -> Boolean.TRUE.equals(operand) ? UNDATED : DATED;
            default -> compared(operator, When.Bounds.of((Edtf) operand));
        });
    }

    private static Condition compared(String operator, When.Bounds with) {
        return switch (operator) {
            case "overlaps" ->
                Condition.and(List.of(upTo(IndexFields.FROM, with.to()), since(IndexFields.TO, with.from())));
            case "within" -> certainlyBetween(with.from(), with.to());
            case "before" -> upTo(IndexFields.TO, with.from() - 1);
            case "after" -> since(IndexFields.FROM, with.to() + 1);
            default -> throw Comparators.unknown(operator);
        };
    }

    /** Returns the condition that a date is known to lie within two days, both included. */
    public static Condition certainlyBetween(int first, int last) {
        return Condition.and(List.of(since(IndexFields.FROM, first), upTo(IndexFields.TO, last)));
    }

    private static Condition upTo(String field, int day) {
        return Condition.of(DayQueries.between(field, Integer.MIN_VALUE, day));
    }

    private static Condition since(String field, int day) {
        return Condition.of(DayQueries.between(field, day, Integer.MAX_VALUE));
    }
}
