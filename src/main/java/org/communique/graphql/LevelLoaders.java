package org.communique.graphql;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** What is read together for the rows of a level: on the thread that asks, without the detour through reactive types that Spring offers. */
@Component
class LevelLoaders extends DefaultBatchLoaderRegistry {

    private final Map<String, Read<?, ?>> reads = new HashMap<>();

    private record Read<K, V>(BiFunction<Set<K>, GraphQLContext, Map<K, V>> of) {

        void register(String name, DataLoaderRegistry loaders, GraphQLContext context) {
            loaders.register(
                    name, DataLoaderFactory.<K, V>newMappedDataLoader(name, keys -> values(keys, context), null));
        }

        private CompletionStage<Map<K, V>> values(Set<K> keys, GraphQLContext context) {
            try {
                return CompletableFuture.completedFuture(of.apply(keys, context));
            } catch (RuntimeException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }
    }

    /** Reads all that a level asks of the loader with that name; what has no value is left out. */
    <K, V> void load(String name, BiFunction<Set<K>, GraphQLContext, Map<K, V>> read) {
        reads.put(name, new Read<>(read));
    }

    @Override
    public boolean hasRegistrations() {
        return true;
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry loaders, GraphQLContext context) {
        super.registerDataLoaders(loaders, context);
        reads.forEach((name, read) -> read.register(name, loaders, context));
    }
}
