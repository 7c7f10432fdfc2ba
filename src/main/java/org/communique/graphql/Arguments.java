package org.communique.graphql;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments that an operation's cost depends on, given as literals or as variables. */
record Arguments(CoercedVariables variables) {

    /** All that a cost depends on of variables with these values: a list by its length, a text by its being there. */
    static Map<String, Object> weighed(Map<String, @Nullable Object> values) {
        Map<String, Object> weighed = new HashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Collection<?> entries) {
                weighed.put(name, List.of(entries.size()));
            } else if (value != null) {
                weighed.put(name, value instanceof Number || value instanceof Boolean ? value : "");
            }
        });
        return weighed;
    }

    /** Rows of the page that a field asks for. A number out of range is answered by an error, so it counts as the nearest one in range. */
    long pageSize(Field field) {
        Object size = first(field, "first", "last");
        return size instanceof Number number
                ? Math.max(1, Math.min(Limits.MAX_PAGE, number.longValue()))
                : Limits.DEFAULT_PAGE;
    }

    /** Values of a facet that a field asks for. */
    long facetValues(Field field) {
        return first(field, "limit") instanceof Number number
                ? Math.max(1, Math.min(Limits.MAX_FACET_VALUES, number.longValue()))
                : Limits.DEFAULT_FACET_VALUES;
    }

    /** Entries of a list argument, or what stands for it. */
    long size(Field field, String argument, long otherwise) {
        Object given = first(field, argument);
        return given instanceof Collection<?> entries ? entries.size() : given == null ? otherwise : 1;
    }

    /** Whether {@code @skip} or {@code @include} leaves the selection out. */
    boolean leavesOut(Object selection) {
        for (Directive directive : ((DirectivesContainer<?>) selection).getDirectives()) {
            Argument argument = directive.getArgument("if");
            Object condition = argument == null ? null : value(argument.getValue());
            if (directive.getName().equals("skip") && Boolean.TRUE.equals(condition)
                    || directive.getName().equals("include") && Boolean.FALSE.equals(condition)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object first(Field field, String... names) {
        for (String name : names) {
            for (Argument argument : field.getArguments()) {
                Object value = argument.getName().equals(name) ? value(argument.getValue()) : null;
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private @Nullable Object value(@Nullable Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue condition) {
            return condition.isValue();
        }
        if (value instanceof ArrayValue array) {
            return array.getValues();
        }
        return value == null || value instanceof NullValue ? null : value;
    }
}
