package org.communique.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;

/** A scalar that travels as text. A text that cannot be read is refused with the reader's own words. */
record TextScalar<T>(String name, Class<T> type, Function<T, String> print, Function<String, T> read)
        implements Coercing<T, String> {

    static <T> GraphQLScalarType of(String name, Class<T> type, Function<T, String> print, Function<String, T> read) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextScalar<>(name, type, print, read))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException(
                    name + " cannot print a " + value.getClass().getSimpleName());
        }
        return print.apply(type.cast(value));
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(name + " must be text");
        }
        try {
            return read.apply(text);
        } catch (RuntimeException refused) {
            throw new CoercingParseValueException(name + ": " + refused.getMessage());
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException(name + " must be text");
        }
        try {
            return read.apply(text.getValue());
        } catch (RuntimeException refused) {
            throw new CoercingParseLiteralException(name + ": " + refused.getMessage());
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
    }
}
