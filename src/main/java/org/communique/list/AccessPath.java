package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The stages that lead to the records which may satisfy a filter, and to no more than so many.
 *
 * @param records how many it leads to at most, where there may be more
 * @param whole whether no other record can satisfy the filter
 */
record AccessPath(List<Bson> stages, int records, boolean whole) {

    /** Lets all pass, and keeps MongoDB from mixing what stands before it with what comes after. */
    private static final Bson BARRIER = limit(Integer.MAX_VALUE);

    /** The one that MongoDB's own plan finds. */
    static final AccessPath PLANNED = new AccessPath(List.of(), Integer.MAX_VALUE, true);

    /** To the records that satisfy a condition which few satisfy. */
    static AccessPath toAll(Document condition) {
        return new AccessPath(List.of(match(condition), BARRIER), Integer.MAX_VALUE, true);
    }

    /** To so many of the records that satisfy the condition. */
    static AccessPath toSome(Document condition, int records) {
        return new AccessPath(List.of(match(condition), limit(records)), records, false);
    }

    /** To the first so many of them in an order in which an index has them. */
    static AccessPath toFirst(Document condition, Document sort, int records) {
        return new AccessPath(List.of(match(condition), new Document("$sort", sort), limit(records)), records, false);
    }

    /** To so many of those that a join has found, which an index has in the order where one is given. */
    static AccessPath toShare(@Nullable Document beyond, @Nullable Document sort, int records) {
        List<Bson> stages = new ArrayList<>();
        if (beyond != null) {
            stages.add(match(beyond));
        }
        if (sort != null) {
            stages.add(new Document("$sort", sort));
        }
        stages.add(limit(records));
        return new AccessPath(stages, records, false);
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
