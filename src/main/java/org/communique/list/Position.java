package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A place in a list, between rows: it stays where it is when its row is deleted.
 *
 * @param values of the order's keys, the id last of all
 * @param part which of the rows that one record gives (a statement's second quote), from 0
 */
public record Position(List<Object> values, int part) {

    /** Where an element of an array of rows says the how many-eth it is, from 0. */
    static final String PART = "part";

    /** What holds of the records beyond this place; with {@code andHere} also of the record at it, whose rows may lie on both sides. */
    Document beyond(Order order, boolean backward, boolean andHere) {
        List<Document> ways = new ArrayList<>();
        Document same = new Document();
        for (int i = 0; i < order.keys().size(); i++) {
            Order.Key key = order.keys().get(i);
            String comparison = key.descending() == backward ? "$gt" : "$lt";
            ways.add(new Document(same).append(key.field(), new Document(comparison, values.get(i))));
            same.append(key.field(), values.get(i));
        }
        if (andHere) {
            ways.add(same);
        }
        Order.Key first = order.keys().get(0);
        Document bound = new Document(first.descending() == backward ? "$gte" : "$lte", values.get(0));
        // Implied by the ways, and what lets an index start at the place.
        return new Document("$and", List.of(new Document(first.field(), bound), new Document("$or", ways)));
    }

    /** What holds of the rows beyond this place, each of which stands alone in a field of its record. */
    Bson rowsBeyond(String row, boolean backward, boolean andHere) {
        String comparison = backward ? (andHere ? "$gt" : "$gte") : (andHere ? "$lt" : "$lte");
        Document behind = new Document("id", values.get(values.size() - 1))
                .append(row + "." + PART, new Document(comparison, part));
        return new Document("$nor", List.of(behind));
    }
}
