package org.communique.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/** Reads out of a condition what is sargable in it. */
final class SargableReader {

    /** The comparisons of a field that an index answers; others, such as {@code $ne} and {@code $regex}, exclude too little, as a rule. */
    private static final Set<String> SERVED = Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");

    private final Set<String> indexed;

    /** For records of the kind. */
    SargableReader(Kind kind) {
        this.indexed = kind.found();
    }

    /** What must hold for the condition to hold. */
    Sargable read(Document condition) {
        return read("", condition);
    }

    /** Of an element of the array that such a path leads to, where it is not empty. */
    private Sargable read(String array, Document condition) {
        List<Sargable> all = new ArrayList<>();
        condition.forEach((name, value) -> {
            switch (name) {
                case "$and" -> all.addAll(each(array, value));
                case "$or" -> all.add(either(each(array, value)));
                default -> {
                    if (!name.startsWith("$")) {
                        all.addAll(field(array, name, value));
                    }
                }
            }
        });
        return new Sargable.All(all);
    }

    private List<Sargable> each(String array, Object conditions) {
        return ((List<?>) conditions)
                .stream().map(one -> read(array, (Document) one)).toList();
    }

    /** Where each part asks for values of the same field, so does the whole. */
    private Sargable either(List<Sargable> parts) {
        List<Sargable> all = new ArrayList<>(List.of(new Sargable.Either(parts)));
        parts.stream()
                .limit(1)
                .flatMap(Sargable::required)
                .forEach(one -> together(one.field(), parts).ifPresent(all::add));
        return new Sargable.All(all);
    }

    private static Optional<Sargable> together(String field, List<Sargable> parts) {
        Set<Object> values = new HashSet<>();
        for (Sargable part : parts) {
            var points = part.required()
                    .filter(one -> one.field().equals(field) && !one.points().isEmpty())
                    .findFirst();
            if (points.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(points.get().points());
        }
        return Optional.of(new Sargable.One(field, new Document(field, new Document("$in", new ArrayList<>(values)))));
    }

    private List<Sargable> field(String array, String name, @Nullable Object value) {
        String field = array + name;
        if (!(value instanceof Document operators)) {
            return one(field, value);
        }
        List<Sargable> all = new ArrayList<>();
        if (operators.get("$elemMatch") instanceof Document element) {
            all.add(read(field + ".", element));
        }
        Document served = new Document();
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            if (SERVED.contains(operator.getKey()) && (operator.getValue() != null || array.isEmpty())) {
                served.append(operator.getKey(), operator.getValue());
            }
        }
        if (!served.isEmpty()) {
            all.addAll(one(field, served.containsKey("$eq") && served.size() == 1 ? served.get("$eq") : served));
        }
        return all;
    }

    private List<Sargable> one(String field, @Nullable Object value) {
        return indexed.contains(field) ? List.of(new Sargable.One(field, new Document(field, value))) : List.of();
    }
}
