package org.communique.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.fact.Edtf;
import org.communique.fact.When;

/**
 * What a comparison with a date asks of the bounds that a dated record is stored with. An open side is stored beyond every day. Beside the
 * bounds it says what follows for the days that order the records, so that an index in their order is read from where the first may be.
 */
final class Dates {

    /** What the names of the ordering days begin with. */
    static final String ORDERING = "keys.undated";

    private static final String FROM = "keys.from";
    private static final String TO = "keys.to";
    private static final String LONG = "keys.long";

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
            case "precision" -> precise((List<?>) operand);
            case "isNull" -> isNull(Boolean.TRUE.equals(operand));
            default -> compared(operator, When.Bounds.of((Edtf) operand));
        };
    }

    private static Document isNull(boolean wanted) {
        Document missing = Comparators.isNull(FROM, wanted);
        return wanted
                ? missing.append(ORDERING + "First", When.BEFORE_ALL).append(ORDERING + "Last", When.AFTER_ALL)
                : dated(missing);
    }

    private static Document precise(List<?> precisions) {
        return precisions.isEmpty() ? Conditions.NOTHING : dated(Conditions.anyOf("keys.precision", precisions));
    }

    private static Document compared(String operator, When.Bounds with) {
        return switch (operator) {
            case "overlaps" -> overlaps(with);
            case "within" -> {
                Document inside = new Document(FROM, at("$gte", with.from())).append(TO, at("$lte", with.to()));
                yield ordered(inside, with.from(), with.to());
            }
            case "before" -> ordered(new Document(TO, at("$lt", with.from())), When.BEFORE_ALL, with.from() - 1);
            case "after" -> ordered(new Document(FROM, at("$gt", with.to())), with.to() + 1, When.AFTER_ALL);
            default -> throw new IllegalStateException("the schema has a comparison that nobody answers: " + operator);
        };
    }

    /** What is not long begins soon before the other, or in it; the few that are long are asked for by themselves. */
    private static Document overlaps(When.Bounds with) {
        Document common = new Document(FROM, at("$lte", with.to())).append(TO, at("$gte", with.from()));
        Document near = new Document(LONG, false);
        near.putAll(common);
        int earliest = with.begins() ? with.from() - When.Bounds.SHORT : When.BEFORE_ALL;
        Document far = new Document(LONG, true);
        far.putAll(common);
        Document either = Conditions.or(List.of(ordered(near, earliest, with.to()), far));
        return Conditions.and(List.of(dated(new Document()), either));
    }

    /** The condition, of which it follows that there is a date. */
    private static Document dated(Document condition) {
        return ordered(condition, When.BEFORE_ALL, When.AFTER_ALL);
    }

    /** The condition with what follows for the ordering days: they are one where there is a date, and lie where the undated do not. */
    private static Document ordered(Document condition, int first, int last) {
        Document days = new Document("$gte", Math.max(first, When.BEFORE_ALL + 1))
                .append("$lte", Math.min(last, When.AFTER_ALL - 1));
        return condition.append(ORDERING + "First", days).append(ORDERING + "Last", days);
    }

    private static Document at(String comparison, int day) {
        return new Document(comparison, day);
    }
}
