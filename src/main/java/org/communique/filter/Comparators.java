package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.communique.index.Substrings;

/** Compiles the comparators of the schema. {@code neq} is the opposite of {@code eq}, {@code nin} of {@code in}. */
public final class Comparators {

    private Comparators() {}

    /** Compares a field with values as they are: ids, codes, enum values. A field with several values has each of them. */
    public static Condition value(String field, Map<String, Object> comparator) {
        return each(comparator, (operator, operand) -> value(field, operator, operand));
    }

    /** Compares a name, also folded and by its parts. */
    static Condition name(String field, Map<String, Object> comparator) {
        return each(comparator, (operator, operand) -> switch (operator) {
            case "contains" -> Condition.of(Substrings.contains(field, (String) operand));
            case "startsWith" -> Condition.of(Substrings.startsWith(field, (String) operand));
            case "endsWith" -> Condition.of(Substrings.endsWith(field, (String) operand));
            default -> value(field, operator, operand);
        });
    }

    /**
     * Compares a field with ids, each of which means itself and what belongs to it.
     *
     * @param meant returns the ids and all that belong to them
     */
    public static Condition ids(String field, Map<String, Object> comparator, UnaryOperator<Collection<String>> meant) {
        return each(comparator, (operator, operand) -> switch (operator) {
            case "eq", "neq" ->
                value(field, operator.equals("eq") ? "in" : "nin", meant.apply(List.of((String) operand)));
            case "in", "nin" -> value(field, operator, meant.apply(strings(operand)));
            default -> value(field, operator, operand);
        });
    }

    @SuppressWarnings("unchecked") // ids are text
    private static Collection<String> strings(Object ids) {
        return (Collection<String>) ids;
    }

    /** Compiles each comparison that is made, and requires all of them. */
    static Condition each(Map<String, Object> comparator, BiFunction<String, Object, Condition> comparison) {
        List<Condition> conditions = new ArrayList<>();
        comparator.forEach((operator, operand) -> {
            if (operand != null) {
                conditions.add(comparison.apply(operator, operand));
            }
        });
        return Condition.and(conditions);
    }

    private static Condition value(String field, String operator, Object operand) {
        return switch (operator) {
            case "eq" -> Condition.in(field, List.of(operand));
            case "neq" -> Condition.in(field, List.of(operand)).not();
            case "in" -> Condition.in(field, (Collection<?>) operand);
            case "nin" -> Condition.in(field, (Collection<?>) operand).not();
            case "isNull" -> isNull(field, operand);
            default -> throw unknown(operator);
        };
    }

    private static Condition isNull(String field, Object wanted) {
        Condition exists = Condition.exists(field);
        return Boolean.TRUE.equals(wanted) ? exists.not() : exists;
    }

    static IllegalStateException unknown(String operator) {
        return new IllegalStateException("the schema has a comparison that nobody compiles: " + operator);
    }
}
