package org.communique.list;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What must hold of a record, in single fields that an index begins with, for a condition to hold of it: by that the records can be reached
 * without looking at all of them (Selinger et al., Access Path Selection, SIGMOD 1979, section 2).
 */
sealed interface Sargable {

    /** A condition, and by how many records it is satisfied. */
    record Matched(Document condition, int records) {}

    /** What it is made of. */
    List<Sargable> parts();

    /** The conditions on one field each, wherever they stand. */
    default Stream<One> conditions() {
        return parts().stream().flatMap(Sargable::conditions);
    }

    /** Those of them that hold whatever else holds. */
    Stream<One> required();

    /** The condition that leads to the fewest records, where the numbers of its parts are known. */
    Optional<Matched> rarest(Map<One, Integer> records);

    /** On one field. */
    record One(String field, Document condition) implements Sargable {

        @Override
        public List<Sargable> parts() {
            return List.of();
        }

        @Override
        public Stream<One> conditions() {
            return Stream.of(this);
        }

        @Override
        public Stream<One> required() {
            return Stream.of(this);
        }

        @Override
        public Optional<Matched> rarest(Map<One, Integer> records) {
            return Optional.ofNullable(records.get(this)).map(number -> new Matched(condition, number));
        }

        /** The values that it asks for one by one, each of which an index has in the order of its next field; none where it asks for a range. */
        Collection<?> points() {
            Object value = condition.get(field);
            if (!(value instanceof Document operators)) {
                return Collections.singletonList(value);
            }
            return operators.size() == 1 && operators.get("$in") instanceof Collection<?> several ? several : List.of();
        }
    }

    /** All of them hold. */
    record All(List<Sargable> parts) implements Sargable {

        @Override
        public Stream<One> required() {
            return parts.stream().flatMap(Sargable::required);
        }

        @Override
        public Optional<Matched> rarest(Map<One, Integer> records) {
            return parts.stream()
                    .flatMap(part -> part.rarest(records).stream())
                    .min(Comparator.comparingInt(Matched::records));
        }
    }

    /** One of them holds. */
    record Either(List<Sargable> parts) implements Sargable {

        @Override
        public Stream<One> required() {
            return Stream.empty();
        }

        /** It leads nowhere where one of them does not. */
        @Override
        public Optional<Matched> rarest(Map<One, Integer> records) {
            List<Matched> each = parts.stream()
                    .flatMap(part -> part.rarest(records).stream())
                    .toList();
            if (each.size() < parts.size()) {
                return Optional.empty();
            }
            Document either =
                    new Document("$or", each.stream().map(Matched::condition).toList());
            return Optional.of(
                    new Matched(either, each.stream().mapToInt(Matched::records).sum()));
        }
    }
}
