package org.communique.graphql;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.communique.fact.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.ReflectionUtils;

/** Reads a part of a dated fact, and hands the fact's date down to it (as an Optional: not knowing the date is knowledge too). */
record PartFetcher(Method accessor)
        implements SelfDescribingDataFetcher<@Nullable Object>, TrivialDataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment env) {
        Dated fact = env.getSource();
        return DataFetcherResult.newResult()
                .data(ReflectionUtils.invokeMethod(accessor, fact))
                .localContext(Optional.ofNullable(fact.on()))
                .build();
    }

    @Override
    public String getDescription() {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forMethodReturnType(accessor);
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return Map.of();
    }
}
