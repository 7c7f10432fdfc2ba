package org.communique.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.fact.Edtf;
import org.communique.fact.When;

/** What a comparison with a date asks of the bounds that a dated record is stored with. An open side is stored beyond every day. */
final class Dates {

    private static final String FROM = "keys.from";
    private static final String TO = "keys.to";

    private Dates() {}

    static Document condition(Map<String, Object> comparator) {
        List<Document> conditions = new ArrayList<>();
        comparator.forEach((operator, operand) -> {
            if (operand != null) {
                conditions.add(condition(operator, operand));
            }
        });
        return Conditions.and(conditions);
    }

    private static Document condition(String operator, Object operand) {
        return switch (operator) {
            case "precision" -> Conditions.anyOf("keys.precision", (List<?>) operand);
            case "isNull" -> Comparators.isNull(FROM, operand);
            default -> compared(operator, When.Bounds.of((Edtf) operand));
        };
    }

    private static Document compared(String operator, When.Bounds with) {
        return switch (operator) {
            case "overlaps" -> and(at(FROM, "$lte", with.to()), at(TO, "$gte", with.from()));
            case "within" -> and(at(FROM, "$gte", with.from()), at(TO, "$lte", with.to()));
            case "before" -> at(TO, "$lt", with.from());
            case "after" -> at(FROM, "$gt", with.to());
            default -> throw new IllegalStateException("the schema has a comparison that nobody answers: " + operator);
        };
    }

    private static Document at(String bound, String comparison, int day) {
        return new Document(bound, new Document(comparison, day));
    }

    private static Document and(Document one, Document other) {
        return Conditions.and(List.of(one, other));
    }
}
