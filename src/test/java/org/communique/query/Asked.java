package org.communique.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions as a request writes them, inside an object, and what they mean, said plainly. What is not there is tested as null. */
record Asked<T>(String text, Predicate<@Nullable T> holds) {

    static <T> Asked<T> and(List<Asked<T>> all) {
        return new Asked<>("and: " + list(all), one -> all.stream().allMatch(asked -> asked.of(one)));
    }

    static <T> Asked<T> or(List<Asked<T>> all) {
        return new Asked<>("or: " + list(all), one -> all.stream().anyMatch(asked -> asked.of(one)));
    }

    static <T> Asked<T> not(Asked<T> asked) {
        return new Asked<>("not: {" + asked.text() + "}", one -> !asked.of(one));
    }

    /** Beside one another in an object. */
    Asked<T> with(Asked<T> other) {
        return new Asked<>(text + ", " + other.text(), one -> of(one) && other.of(one));
    }

    /** Of a field. */
    <U> Asked<U> in(String name, Function<U, @Nullable T> field) {
        return new Asked<>(name + ": {" + text + "}", one -> of(one == null ? null : field.apply(one)));
    }

    /** Of one of several. */
    <U> Asked<U> some(String name, Function<U, ? extends Collection<T>> field) {
        return new Asked<>(name + ": {" + text + "}", one -> {
            Collection<T> all = one == null ? List.of() : field.apply(one);
            return all.isEmpty() ? of(null) : all.stream().anyMatch(this::of);
        });
    }

    /** Of one of several; none of them, where the condition is the opposite of another. */
    <U> Asked<U> chain(String name, boolean opposite, Function<U, ? extends Collection<T>> field) {
        return new Asked<>(name + ": {" + text + "}", one -> {
            Collection<T> all = one == null ? List.of() : field.apply(one);
            return opposite ? all.stream().allMatch(this::of) : all.stream().anyMatch(this::of);
        });
    }

    boolean of(@Nullable T one) {
        return holds.test(one);
    }

    private static <T> String list(List<Asked<T>> all) {
        return all.stream().map(asked -> "{" + asked.text() + "}").collect(Collectors.joining(", ", "[", "]"));
    }
}
