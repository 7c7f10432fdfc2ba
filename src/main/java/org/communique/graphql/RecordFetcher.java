package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Reads the fields of a record that have no fetcher of their own: each by the method of its name. graphql-java's fetcher of properties looks
 * the method up for each value.
 *
 * @param accessors the record's methods without parameters, by name
 */
record RecordFetcher(Map<String, Method> accessors) implements LightDataFetcher<@Nullable Object> {

    static RecordFetcher of(Class<?> type) {
        return new RecordFetcher(Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .peek(ReflectionUtils::makeAccessible)
                .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one)));
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object record, Supplier<DataFetchingEnvironment> environment) {
        return ReflectionUtils.invokeMethod(accessors.get(field.getName()), record);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
