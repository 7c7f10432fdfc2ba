package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The stages that lead to the records which may satisfy a filter.
 *
 * @param most how many records are examined at most; where one more comes, there may be others
 * @param whole whether no other record can satisfy the filter, as is known beforehand
 */
record AccessPath(List<Bson> stages, int most, boolean whole) {

    /** By which name the number of the records that a path led to is answered. */
    static final String WALKED = "walked";
    /** Lets all pass, and keeps MongoDB from mixing what stands before it with what comes after. */
    private static final Bson BARRIER = limit(Integer.MAX_VALUE);

    /** The one that MongoDB's own plan finds. */
    static final AccessPath PLANNED = new AccessPath(List.of(), Integer.MAX_VALUE, true);

    /** To the records that satisfy a condition which few satisfy. */
    static AccessPath toAll(Document condition) {
        return new AccessPath(List.of(match(condition), BARRIER), Integer.MAX_VALUE, true);
    }

    /** To so many of the records that satisfy the condition. */
    static AccessPath toSome(Document condition, int most) {
        return new AccessPath(List.of(match(condition), limit(most + 1)), most, false);
    }

    /** To the first so many of them in an order in which an index has them. */
    static AccessPath toFirst(Document condition, Document sort, int most) {
        return new AccessPath(List.of(match(condition), new Document("$sort", sort), limit(most + 1)), most, false);
    }

    /** To so many of those that a join finds. */
    static AccessPath toSome(int most) {
        return new AccessPath(List.of(limit(most + 1)), most, false);
    }

    /** The same, and then what is done with them. */
    List<Bson> then(List<Bson> more) {
        List<Bson> all = new ArrayList<>(stages);
        all.addAll(more);
        return all;
    }

    private static Bson match(Document condition) {
        return new Document("$match", condition);
    }

    private static Bson limit(int records) {
        return new Document("$limit", records);
    }
}
