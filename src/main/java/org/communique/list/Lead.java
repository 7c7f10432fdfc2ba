package org.communique.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a record, in single fields that an index begins with, for a condition to hold of it: by that the records can be reached
 * without looking at all of them. (Such a condition is called sargable; Selinger et al., Access Path Selection, SIGMOD 1979, section 2.)
 */
sealed interface Lead {

    /** The comparisons of a field that an index answers; others, such as {@code $ne} and {@code $regex}, exclude too little. */
    Set<String> SERVED = Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");

    /** A condition, and by how many records it is satisfied. */
    record Matched(Document condition, int records) {}

    /** The conditions on one field each, wherever they stand. */
    Stream<Document> conditions();

    /** Those of them that hold whatever else holds. */
    Stream<Document> required();

    /** The condition that leads to the fewest records, where the numbers of its parts are known. */
    Optional<Matched> rarest(Map<Document, Integer> records);

    /** On one field. */
    record One(Document condition) implements Lead {

        @Override
        public Stream<Document> conditions() {
            return Stream.of(condition);
        }

        @Override
        public Stream<Document> required() {
            return conditions();
        }

        @Override
        public Optional<Matched> rarest(Map<Document, Integer> records) {
            return Optional.ofNullable(records.get(condition)).map(number -> new Matched(condition, number));
        }
    }

    /** All of them hold. */
    record All(List<Lead> leads) implements Lead {

        @Override
        public Stream<Document> conditions() {
            return leads.stream().flatMap(Lead::conditions);
        }

        @Override
        public Stream<Document> required() {
            return leads.stream().flatMap(Lead::required);
        }

        @Override
        public Optional<Matched> rarest(Map<Document, Integer> records) {
            return leads.stream()
                    .flatMap(lead -> lead.rarest(records).stream())
                    .min(Comparator.comparingInt(Matched::records));
        }
    }

    /** One of them holds. */
    record Either(List<Lead> leads) implements Lead {

        @Override
        public Stream<Document> conditions() {
            return leads.stream().flatMap(Lead::conditions);
        }

        @Override
        public Stream<Document> required() {
            return Stream.empty();
        }

        /** It leads nowhere where one of them does not. */
        @Override
        public Optional<Matched> rarest(Map<Document, Integer> records) {
            List<Matched> each = leads.stream()
                    .flatMap(lead -> lead.rarest(records).stream())
                    .toList();
            if (each.size() < leads.size()) {
                return Optional.empty();
            }
            Document either =
                    new Document("$or", each.stream().map(Matched::condition).toList());
            return Optional.of(
                    new Matched(either, each.stream().mapToInt(Matched::records).sum()));
        }
    }

    /** What must hold for the condition on records of the kind to hold. */
    static Lead of(Document condition, Kind kind) {
        return of("", condition, kind);
    }

    private static Lead of(String array, Document condition, Kind kind) {
        List<Lead> all = new ArrayList<>();
        condition.forEach((name, value) -> {
            switch (name) {
                case "$and" -> all.addAll(each(array, value, kind));
                case "$or" -> all.add(new Either(each(array, value, kind)));
                default -> {
                    if (!name.startsWith("$")) {
                        all.addAll(field(array, name, value, kind));
                    }
                }
            }
        });
        return new All(all);
    }

    private static List<Lead> each(String array, Object conditions, Kind kind) {
        return ((List<?>) conditions)
                .stream().map(one -> of(array, (Document) one, kind)).toList();
    }

    private static List<Lead> field(String array, String name, @Nullable Object value, Kind kind) {
        String field = array + name;
        if (!(value instanceof Document operators)) {
            boolean leads = kind.finds(field) && (value != null || array.isEmpty());
            return leads ? List.of(new One(new Document(field, value))) : List.of();
        }
        List<Lead> all = new ArrayList<>();
        if (operators.get("$elemMatch") instanceof Document element) {
            all.add(of(field + ".", element, kind));
        }
        Document served = new Document(operators.entrySet().stream()
                .filter(operator -> SERVED.contains(operator.getKey()) && operator.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        if (!served.isEmpty() && kind.finds(field)) {
            all.add(new One(new Document(field, served)));
        }
        return all;
    }
}
