package org.communique.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.fact.Dated;
import org.communique.fact.InTime;
import org.communique.fact.Kind;
import org.communique.fact.Node;
import org.communique.fact.RefersTo;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Makes references answer themselves: where a record holds an id (marked {@link RefersTo}), GraphQL reads the fact that it points to; and
 * a part that is read as of its fact's date gets to know that date. So a relation costs a component and a line of the schema.
 */
@Component
class References implements RuntimeWiringConfigurer {

    private final List<Kind> kinds;

    References(List<Kind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Set<Class<?>> seen = new HashSet<>();
        kinds.forEach(kind -> seen.addAll(kind.views().keySet()));
        for (Kind kind : kinds) {
            kind.types().values().stream()
                    .filter(Node.class::isAssignableFrom)
                    .forEach(type -> visit(type, seen, wiring));
            kind.views().values().forEach(type -> visit(type, seen, wiring));
        }
    }

    private void visit(Class<?> type, Set<Class<?>> seen, RuntimeWiring.Builder wiring) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        wiring.type(type.getSimpleName(), builder -> builder.defaultDataFetcher(RecordFetcher.of(type)));
        for (Method accessor : type.getDeclaredMethods()) {
            if (Modifier.isPublic(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
                Class<?> part = elementOf(accessor.getGenericReturnType());
                visit(part, seen, wiring);
                wire(type, accessor, part, wiring);
            }
        }
    }

    private void wire(Class<?> type, Method accessor, Class<?> part, RuntimeWiring.Builder wiring) {
        DataFetcher<?> fetcher = null;
        if (refers(type, accessor)) {
            fetcher = new ReferenceFetcher(accessor, target(type, accessor));
        } else if (Dated.class.isAssignableFrom(type) && InTime.class.isAssignableFrom(part)) {
            fetcher = new PartFetcher(accessor);
        }
        if (fetcher != null) {
            ReflectionUtils.makeAccessible(accessor);
            DataFetcher<?> found = fetcher;
            wiring.type(type.getSimpleName(), builder -> builder.dataFetcher(accessor.getName(), found));
        }
    }

    private static boolean refers(Class<?> type, Method accessor) {
        return reference(type, accessor) != null;
    }

    private static RefersTo reference(Class<?> type, Method accessor) {
        RefersTo onMethod = accessor.getAnnotation(RefersTo.class);
        if (onMethod != null) {
            return onMethod;
        }
        var component = ReflectionUtils.findField(type, accessor.getName());
        return component == null ? null : component.getAnnotation(RefersTo.class);
    }

    /** The class of what is referred to; where it may be of several, the interface that they share. */
    private Class<?> target(Class<?> type, Method accessor) {
        List<Class<?>> targets = List.of(reference(type, accessor).value()).stream()
                .map(prefix -> kinds.stream()
                        .map(kind -> kind.types().get(prefix))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                type.getSimpleName() + " refers to " + prefix + ", which no kind is called")))
                .<Class<?>>map(found -> found)
                .distinct()
                .toList();
        return targets.size() == 1 ? targets.get(0) : Object.class;
    }

    private static Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return type instanceof Class<?> simple ? simple : Object.class;
    }
}
