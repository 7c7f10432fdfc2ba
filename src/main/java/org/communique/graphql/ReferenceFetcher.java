package org.communique.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.ReflectionUtils;

/** Reads the fact, or facts, that a record's component points to. */
record ReferenceFetcher(Method accessor, Class<?> target)
        implements SelfDescribingDataFetcher<Object>, TrivialDataFetcher<Object> {

    @Override
    @SuppressWarnings("unchecked") // a component that refers to others holds an id or a list of ids
    public @Nullable Object get(DataFetchingEnvironment env) {
        Object ids = ReflectionUtils.invokeMethod(accessor, env.<Object>getSource());
        if (ids == null) {
            return null;
        }
        return ids instanceof String id ? Loaders.reference(id, env) : Loaders.references((List<String>) ids, env);
    }

    @Override
    public String getDescription() {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    @Override
    public ResolvableType getReturnType() {
        ResolvableType fact = ResolvableType.forClass(target);
        boolean many = List.class.isAssignableFrom(accessor.getReturnType());
        ResolvableType found = many ? ResolvableType.forClassWithGenerics(List.class, fact) : fact;
        return ResolvableType.forClassWithGenerics(CompletableFuture.class, found);
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return Map.of();
    }
}
