package org.communique.filter;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.fact.Revision;
import org.communique.index.IndexFields;

/** A property that records have by other facts, worked out in process: the states that an actor belongs to. A record may have several. */
@FunctionalInterface
public interface Members {

    /** The ids of the records that have a value like that. */
    Set<String> having(Predicate<String> value, Revision at);

    /** Returns a filter's field for it. */
    default Field field() {
        return (comparator, scope) ->
                Comparators.each(Filters.map(comparator), (operator, operand) -> condition(operator, operand, scope));
    }

    private Condition condition(String operator, Object operand, Scope scope) {
        return switch (operator) {
            case "eq" -> having(operand::equals, scope);
            case "neq" -> having(operand::equals, scope).not();
            case "in" -> having(((Collection<?>) operand)::contains, scope);
            case "nin" -> having(((Collection<?>) operand)::contains, scope).not();
            case "isNull" ->
                Boolean.TRUE.equals(operand) ? having(value -> true, scope).not() : having(value -> true, scope);
            default -> throw Comparators.unknown(operator);
        };
    }

    private Condition having(Predicate<String> value, Scope scope) {
        return Condition.in(IndexFields.ID, having(value, scope.at()));
    }
}
