package org.communique.filter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whether a condition holds of what is not there: all of its fields count as null. */
final class Absence {

    private Absence() {}

    static boolean satisfies(Document condition) {
        return condition.entrySet().stream().allMatch(Absence::holds);
    }

    private static boolean holds(Map.Entry<String, Object> condition) {
        if (condition.getKey().startsWith(Dates.ORDERING)) {
            return true; // it only follows from what stands beside it
        }
        return switch (condition.getKey()) {
            case "$and" -> all(condition.getValue()).stream().allMatch(Absence::satisfies);
            case "$or" -> all(condition.getValue()).stream().anyMatch(Absence::satisfies);
            case "$nor" -> all(condition.getValue()).stream().noneMatch(Absence::satisfies);
            default ->
                condition.getValue() instanceof Document operators
                        ? operators.entrySet().stream()
                                .allMatch(operator -> holdsOfNull(operator.getKey(), operator.getValue()))
                        : condition.getValue() == null;
        };
    }

    private static boolean holdsOfNull(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> operand == null;
            case "$ne" -> operand != null;
            case "$in" ->
                operand instanceof Collection<?> values && values.stream().anyMatch(one -> one == null);
            case "$nin" ->
                operand instanceof Collection<?> values && values.stream().noneMatch(one -> one == null);
            case "$exists" -> Boolean.FALSE.equals(operand);
            default -> false; // ranges, patterns, elements
        };
    }

    @SuppressWarnings("unchecked") // of a list of conditions
    private static List<Document> all(Object conditions) {
        return (List<Document>) conditions;
    }
}
