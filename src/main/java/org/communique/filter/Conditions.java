package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Conditions on a stored record, and how they are put together. An empty document is the condition that all satisfy. */
public final class Conditions {

    /** Satisfied by every record. */
    public static final Document ALL = new Document();
    /** Satisfied by no record. */
    public static final Document NOTHING = new Document("id", new Document("$in", List.of()));

    private Conditions() {}

    /** Satisfied by records that satisfy all of them. */
    public static Document and(Collection<Document> conditions) {
        List<Document> some =
                conditions.stream().filter(one -> !one.isEmpty()).distinct().toList();
        if (some.contains(NOTHING)) {
            return NOTHING;
        }
        return some.size() > 1 ? new Document("$and", some) : some.isEmpty() ? ALL : some.get(0);
    }

    /** Satisfied by records that satisfy one of them; by none, where there are none. */
    public static Document or(Collection<Document> conditions) {
        List<Document> some = new ArrayList<>(conditions);
        some.removeIf(NOTHING::equals);
        if (some.stream().anyMatch(Document::isEmpty)) {
            return ALL;
        }
        return some.size() > 1 ? new Document("$or", some) : some.isEmpty() ? NOTHING : some.get(0);
    }

    /** Satisfied by records that do not satisfy it. */
    public static Document not(Document condition) {
        if (condition.isEmpty()) {
            return NOTHING;
        }
        return condition.equals(NOTHING) ? ALL : new Document("$nor", List.of(condition));
    }

    /** Satisfied by records in whose array one element satisfies it. */
    public static Document some(String array, Document element) {
        return element.isEmpty() || element.equals(NOTHING)
                ? element
                : new Document(array, new Document("$elemMatch", element));
    }

    /** Satisfied by records whose part there satisfies it. */
    public static Document of(String part, Document condition) {
        Document prefixed = new Document();
        condition.forEach((field, value) -> prefixed.append(
                field.startsWith("$") ? field : part + "." + field,
                field.startsWith("$") ? each(part, (List<?>) value) : value));
        return prefixed;
    }

    private static List<Document> each(String part, List<?> conditions) {
        return conditions.stream().map(one -> of(part, (Document) one)).toList();
    }

    /** Satisfied by records that have nothing there: the field is absent, or an empty array. */
    public static Document absent(String field, boolean array) {
        return array
                ? new Document(field + ".0", new Document("$exists", false))
                : new Document(field, new Document("$eq", null));
    }

    /** Satisfied by records whose field has one of the values. */
    public static Document anyOf(String field, Collection<?> values) {
        return switch (values.size()) {
            case 0 -> NOTHING;
            case 1 -> new Document(field, values.iterator().next());
            default -> new Document(field, new Document("$in", List.copyOf(values)));
        };
    }

    /** Satisfied by records whose field has none of the values. */
    public static Document noneOf(String field, Collection<?> values) {
        return switch (values.size()) {
            case 0 -> ALL;
            case 1 -> new Document(field, new Document("$ne", values.iterator().next()));
            default -> new Document(field, new Document("$nin", List.copyOf(values)));
        };
    }
}
