package org.communique.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.DatePrecision;
import org.communique.fact.Edtf;
import org.communique.fact.When;

/** Comparisons with values of a world, written plainly. */
record Comparisons(World world) {

    Asked<String> id(String... values) {
        return world.chance(20) ? isNull() : word("\"", values);
    }

    Asked<String> code(String... values) {
        return word("\"", values);
    }

    Asked<String> kind(String... kinds) {
        return word("", kinds);
    }

    <E extends Enum<E>> Asked<String> code(Class<E> type) {
        return word("", Stream.of(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    boolean isOpposite(Asked<?> asked) {
        return asked.text().startsWith("neq")
                || asked.text().startsWith("nin")
                || asked.text().equals("isNull: true");
    }

    <T> Asked<T> isNull() {
        boolean wanted = world.chance(50);
        return new Asked<>("isNull: " + wanted, value -> (value == null) == wanted);
    }

    private Asked<String> word(String mark, String... values) {
        String one = world.pick(List.of(values));
        Set<String> some = Stream.generate(() -> world.pick(List.of(values)))
                .limit(world.random.nextInt(4))
                .collect(Collectors.toSet());
        String list = some.stream().map(value -> mark + value + mark).collect(Collectors.joining(", ", "[", "]"));
        return switch (world.random.nextInt(4)) {
            case 0 -> new Asked<>("eq: " + mark + one + mark, one::equals);
            case 1 -> new Asked<>("neq: " + mark + one + mark, value -> !one.equals(value));
            case 2 -> new Asked<>("in: " + list, value -> value != null && some.contains(value));
            default -> new Asked<>("nin: " + list, value -> value == null || !some.contains(value));
        };
    }

    /** Of a name in any of its spellings, which are joined by line breaks; like a part of one, or the same as one of several. */
    Asked<String> name(String text, String... exact) {
        String folded = text.toLowerCase(Locale.ROOT);
        return switch (world.random.nextInt(5)) {
            case 3 -> isNull();
            case 4 -> spelling(word("\"", exact));
            case 0 ->
                new Asked<>(
                        "contains: \"" + text + "\"",
                        value -> value != null && plain(value).anyMatch(one -> one.contains(folded)));
            case 1 ->
                new Asked<>(
                        "startsWith: \"" + text + "\"",
                        value -> value != null && plain(value).anyMatch(one -> one.startsWith(folded)));
            default ->
                new Asked<>(
                        "endsWith: \"" + text + "\"",
                        value -> value != null && plain(value).anyMatch(one -> one.endsWith(folded)));
        };
    }

    /** Of one of the spellings; of none, where it is the opposite of that. */
    private Asked<String> spelling(Asked<String> word) {
        boolean opposite = isOpposite(word);
        return new Asked<>(word.text(), names -> {
            if (names == null) {
                return word.of(null);
            }
            return opposite ? names.lines().allMatch(word::of) : names.lines().anyMatch(word::of);
        });
    }

    private static Stream<String> plain(String names) {
        return names.toLowerCase(Locale.ROOT).replace('é', 'e').lines();
    }

    Asked<When> when() {
        Edtf date = world.date();
        DatePrecision precision = world.pick(DatePrecision.class);
        return switch (world.random.nextInt(6)) {
            case 0 ->
                new Asked<>(
                        "overlaps: \"" + date + "\"",
                        when -> when != null && when.edtf().overlaps(date));
            case 1 ->
                new Asked<>(
                        "within: \"" + date + "\"",
                        when -> when != null && when.edtf().within(date));
            case 2 ->
                new Asked<>(
                        "before: \"" + date + "\"",
                        when -> when != null && when.edtf().before(date));
            case 3 ->
                new Asked<>(
                        "after: \"" + date + "\"",
                        when -> when != null && when.edtf().after(date));
            case 4 ->
                new Asked<>("precision: [" + precision + "]", when -> when != null && when.precision() == precision);
            default -> isNull();
        };
    }
}
