package org.communique.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.fact.Checked;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/** Reads one record, all parts of it, noting every problem; what is wrong in a part never hides what is wrong in another. */
final class RecordReader {

    private static final Object BROKEN = new Object();
    private static final Pattern NUMBERS = Pattern.compile("\\[\\d+]");

    private final String id;
    private final Problems problems;
    private final UnaryOperator<String> one;
    private final List<Reference> references = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** Notes problems there; {@code id} is the record's own, {@code one} gives one text for all ids that are equal. */
    RecordReader(String id, Problems problems, UnaryOperator<String> one) {
        this.id = id;
        this.problems = problems;
        this.one = one;
    }

    List<Reference> references() {
        return references;
    }

    List<Part> parts() {
        return parts;
    }

    /** The record, or the part of one; null where it cannot be made, after saying why. */
    @Nullable
    Object record(Yaml yaml, Class<?> type, Place place) {
        Shape shape = Shape.of(type);
        if (!(yaml instanceof Yaml.Keys keys)) {
            problems.add(place, yaml.unlike("a group of keys (%s)".formatted(String.join(", ", shape.keys()))));
            return null;
        }
        checkKeys(keys, shape, place);
        @Nullable
        Object[] values = shape.components().stream()
                .map(component -> component(keys, component, place))
                .toArray();
        boolean broken = IntStream.range(0, values.length)
                .anyMatch(i -> values[i] == null && isBroken(shape.components().get(i), keys));
        return broken ? null : complete(shape, values, keys, place);
    }

    /** Whether a value that is not there is given by the file, or must be there, so that it could not be read. */
    private static boolean isBroken(Shape.Component component, Yaml.Keys keys) {
        return component.required() || keys.pair(component.name()) != null;
    }

    private @Nullable Object complete(Shape shape, @Nullable Object[] values, Yaml.Keys keys, Place place) {
        Object record = shape.construct(values);
        for (Shape.Component component : shape.components()) {
            if (component.defaulted() && component.of(record) == null) {
                problems.add(place.in(component.name(), keys.line()), "is required");
                return null;
            }
        }
        parts.add(new Part(record, place.on(keys.line())));
        if (record instanceof Checked checked) {
            checked.check(problems.of(place.on(keys.line()), keys));
        }
        return record;
    }

    private void checkKeys(Yaml.Keys keys, Shape shape, Place place) {
        Map<String, Integer> seen = new HashMap<>();
        for (Yaml.Pair pair : keys.pairs()) {
            Integer first = seen.putIfAbsent(pair.key(), pair.line());
            if (first != null) {
                problems.add(place.in(pair.key(), pair.line()), "is given twice, first on line " + first);
            } else if (!shape.keys().contains(pair.key())) {
                problems.add(
                        place.in(pair.key(), pair.line()),
                        "is an unknown key%s (known: %s)"
                                .formatted(Nearest.hint(pair.key(), shape.keys()), String.join(", ", shape.keys())));
            }
        }
    }

    private @Nullable Object component(Yaml.Keys keys, Shape.Component component, Place place) {
        Yaml.Pair pair = keys.pair(component.name());
        if (pair == null) {
            if (component.required()) {
                problems.add(place.in(component.name(), keys.line()), "is required");
            }
            return component.absent();
        }
        Place at = place.in(component.name(), pair.line());
        return component.item() == null
                ? value(pair.value(), component.type(), component, at)
                : list(pair.value(), component.item(), component, at);
    }

    private @Nullable Object list(Yaml yaml, Class<?> item, Shape.Component component, Place place) {
        if (!(yaml instanceof Yaml.Items list)) {
            problems.add(place, yaml.unlike("a list, each item behind a dash"));
            return null;
        }
        List<Object> values = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Yaml one = list.items().get(i);
            Object value = value(one, item, component, place.item(i, one.line()));
            Integer first = value == null ? null : seen.putIfAbsent(value, i);
            if (first != null) {
                problems.add(place.item(i, one.line()), "repeats item [%d]".formatted(first));
            }
            values.add(value == null ? BROKEN : value);
        }
        return values.contains(BROKEN) ? null : List.copyOf(values);
    }

    private @Nullable Object value(Yaml yaml, Class<?> type, Shape.Component component, Place place) {
        if (type.isRecord()) {
            return record(yaml, type, place);
        }
        if (!(yaml instanceof Yaml.Scalar scalar)) {
            problems.add(place, yaml.unlike("a single value"));
            return null;
        }
        try {
            Object value = Scalars.read(scalar, type, component.verbatim());
            return component.refersTo() == null ? value : reference(scalar.text(), component.refersTo(), place);
        } catch (Scalars.Unfit unfit) {
            problems.add(place, unfit.getMessage());
            return null;
        }
    }

    private String reference(String text, RefersTo rule, Place place) {
        String to = one.apply(text);
        String path = NUMBERS.matcher(place.field()).replaceAll("");
        references.add(new Reference(new Step(id, path, to, place), rule));
        return to;
    }
}
