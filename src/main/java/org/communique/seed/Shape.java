package org.communique.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.communique.fact.RefersTo;
import org.communique.fact.Verbatim;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;

/**
 * What a record is made of, as its Java declaration says.
 *
 * @param keys that stand for its components in a file
 */
record Shape(Constructor<?> constructor, List<Component> components, List<String> keys) {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private Shape(Class<?> type) {
        this(
                constructorOf(type),
                Arrays.stream(type.getRecordComponents()).map(Component::of).toList(),
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
    }

    Object construct(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(constructor + " refuses what its components allow", failure);
        }
    }

    /**
     * A component of a record.
     *
     * @param item what the items are, where it is a list
     * @param required whether a file must give it
     * @param defaulted whether the record itself says what holds where a file leaves it out
     */
    record Component(
            String name,
            Class<?> type,
            @Nullable Class<?> item,
            boolean required,
            boolean defaulted,
            boolean verbatim,
            @Nullable RefersTo refersTo,
            Method accessor) {

        private static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            boolean list = component.getType() == List.class;
            boolean defaulted = accessor.isAnnotationPresent(JsonInclude.class);
            boolean neverNull = Nullness.forMethodReturnType(accessor) == Nullness.NON_NULL;
            return new Component(
                    component.getName(),
                    component.getType(),
                    list ? itemOf(component) : null,
                    neverNull && !list && !defaulted,
                    neverNull && defaulted,
                    accessor.isAnnotationPresent(Verbatim.class),
                    accessor.getAnnotation(RefersTo.class),
                    accessor);
        }

        private static Class<?> itemOf(RecordComponent list) {
            return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        }

        /** What a record is given where its file leaves the component out. */
        @Nullable
        Object absent() {
            if (item != null) {
                return List.of();
            }
            return type == boolean.class ? Boolean.FALSE : null;
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(accessor + " fails", failure);
            }
        }
    }
}
