package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.communique.fact.Folded;

/** What the comparators of the schema ask of a stored field. {@code neq} is the opposite of {@code eq}, {@code nin} of {@code in}. */
public final class Comparators {

    private Comparators() {}

    /** Of a value that is stored as it is compared: an id, a code, an enum value; of an array: whether it has it. */
    public static Document value(String stored, Map<String, Object> comparator) {
        List<Document> conditions = new ArrayList<>();
        comparator.forEach((operator, operand) -> {
            if (operand != null) {
                conditions.add(value(stored, operator, operand));
            }
        });
        return Conditions.and(conditions);
    }

    /** Of a text, that is also stored folded. */
    static Document text(String stored, String folded, Map<String, Object> comparator) {
        List<Document> conditions = new ArrayList<>();
        comparator.forEach((operator, operand) -> {
            if (operand != null) {
                conditions.add(
                        switch (operator) {
                            case "contains" -> like(folded, quoted(operand));
                            case "startsWith" -> like(folded, "^" + quoted(operand));
                            case "endsWith" -> like(folded, quoted(operand) + "$");
                            case "eq" -> same(value(stored, operator, operand), folded, List.of(operand));
                            case "in" -> same(value(stored, operator, operand), folded, (Collection<?>) operand);
                            default -> value(stored, operator, operand);
                        });
            }
        });
        return Conditions.and(conditions);
    }

    /** What is equal is equal folded: that is indexed. */
    private static Document same(Document equal, String folded, Collection<?> texts) {
        List<String> folds =
                texts.stream().map(text -> Folded.of((String) text)).distinct().toList();
        return Conditions.and(List.of(equal, Conditions.anyOf(folded, folds)));
    }

    private static Document value(String stored, String operator, Object operand) {
        return switch (operator) {
            case "eq" -> Conditions.anyOf(stored, List.of(operand));
            case "neq" -> Conditions.noneOf(stored, List.of(operand));
            case "in" -> Conditions.anyOf(stored, (Collection<?>) operand);
            case "nin" -> Conditions.noneOf(stored, (Collection<?>) operand);
            case "isNull" -> isNull(stored, operand);
            default -> throw new IllegalStateException("the schema has a comparison that nobody answers: " + operator);
        };
    }

    static Document isNull(String stored, Object wanted) {
        return new Document(stored, new Document(Boolean.TRUE.equals(wanted) ? "$eq" : "$ne", null));
    }

    /** The words as a pattern that matches nothing else: user text stays text. */
    private static String quoted(Object text) {
        return Pattern.quote(Folded.of((String) text));
    }

    private static Document like(String folded, String pattern) {
        return new Document(folded, new Document("$regex", pattern));
    }
}
