package org.communique.filter;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.communique.fact.Revision;

/** A property that records have by other facts, worked out in process: the states that an actor belongs to. A record may have several. */
@FunctionalInterface
public interface Members {

    /** The ids of the records that have a value like that. */
    Set<String> having(Predicate<String> value, Revision at);

    /** A filter's field for it. */
    default Field field() {
        return (comparator, scope) -> Conditions.and(Filters.map(comparator).entrySet().stream()
                .filter(comparison -> comparison.getValue() != null)
                .map(comparison -> condition(comparison, scope))
                .toList());
    }

    private Document condition(Map.Entry<String, Object> comparison, Scope scope) {
        Object operand = comparison.getValue();
        return switch (comparison.getKey()) {
            case "eq" -> Conditions.anyOf("id", ids(operand::equals, scope));
            case "neq" -> Conditions.noneOf("id", ids(operand::equals, scope));
            case "in" -> Conditions.anyOf("id", ids(((Collection<?>) operand)::contains, scope));
            case "nin" -> Conditions.noneOf("id", ids(((Collection<?>) operand)::contains, scope));
            case "isNull" ->
                Boolean.TRUE.equals(operand)
                        ? Conditions.noneOf("id", ids(value -> true, scope))
                        : Conditions.anyOf("id", ids(value -> true, scope));
            default ->
                throw new IllegalStateException(
                        "the schema has a comparison that nobody answers: " + comparison.getKey());
        };
    }

    private Set<String> ids(Predicate<String> value, Scope scope) {
        Set<String> ids = having(value, scope.at());
        scope.select(ids.size(), "facts");
        return ids;
    }
}
