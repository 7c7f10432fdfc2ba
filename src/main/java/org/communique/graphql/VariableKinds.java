package org.communique.graphql;

import graphql.GraphQLContext;
import graphql.execution.values.InputInterceptor;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a variable's value that is of another kind of JSON than its type takes, by the value and by what is expected. The engine itself
 * takes anything for an ID, and names the classes that it holds values in. It asks for each value, those in lists and objects included.
 */
final class VariableKinds implements InputInterceptor {

    @Override
    public @Nullable Object intercept(
            @Nullable Object value, GraphQLInputType type, GraphQLContext context, Locale locale) {
        if (value != null && type instanceof GraphQLScalarType scalar) {
            checkScalar(scalar.getName(), value);
        } else if (value != null && type instanceof GraphQLEnumType some) {
            check(
                    value instanceof String name && some.getValue(name) != null,
                    "a value of the enum " + some.getName(),
                    value);
        } else if (value != null && type instanceof GraphQLInputObjectType object) {
            checkObject(object, value);
        }
        return value;
    }

    private static void checkScalar(String name, Object value) {
        switch (name) {
            case "ID" -> check(isId(value), "an ID, which is a string or an integer,", value);
            case "Int" -> check(isInt(value), "an Int between -2147483648 and 2147483647", value);
            case "Float" -> check(isFinite(value), "a Float", value);
            case "Boolean" -> check(value instanceof Boolean, "a Boolean", value);
            case "String" -> check(value instanceof String, "a String", value);
            default -> check(value instanceof String, "a string for the scalar " + name, value);
        }
    }

    private static boolean isId(Object value) {
        return value instanceof String || value instanceof Number && !(value instanceof Double);
    }

    /** JSON does not tell 1.0 from 1. */
    private static boolean isInt(Object value) {
        return value instanceof Integer || value instanceof Double number && number.intValue() == number;
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private static void checkObject(GraphQLInputObjectType type, Object value) {
        check(value instanceof Map, "an object of the type " + type.getName(), value);
        for (Object field : ((Map<?, ?>) value).keySet()) {
            if (type.getFieldDefinition((String) field) == null) {
                throw refusal(type.getName() + " has no field " + Echo.of((String) field));
            }
        }
    }

    private static void check(boolean right, String expected, Object value) {
        if (!right) {
            throw refusal(expected + " is expected, not " + Echo.value(value));
        }
    }

    private static CoercingParseValueException refusal(String rule) {
        return CoercingParseValueException.newCoercingParseValueException()
                .message(rule)
                .extensions(Map.of("code", ErrorCode.BAD_VARIABLE.name()))
                .build();
    }
}
