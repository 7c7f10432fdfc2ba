package org.communique.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Store;

/**
 * Counts the rows of lists among the records that an access path leads to.
 *
 * @param path for a list under parents: to how many of each parent's
 */
record Counter(Reader reader, Store store, AccessPath path) {

    private static final String ROWS = "rows";

    /** How many rows a list has. */
    Cardinality count(Listing<?> listing, Filter filter, Revision at) {
        List<Bson> stages = path.then(Counting.rows(listing, filter, at, Cardinality.COUNTED_EXACTLY));
        int rows = Counting.number(reader.aggregate(listing.kind().collection(), stages, at));
        return cardinality(rows, path.whole());
    }

    /** How many rows the list under each parent has. */
    Map<String, Cardinality> counts(Relation<?> relation, Collection<String> parents, Filter filter, Revision at) {
        List<Bson> stages = Counting.rows(relation.listing(), filter, at, Cardinality.COUNTED_EXACTLY);
        Map<String, Cardinality> counts = new HashMap<>();
        under(relation, parents, Map.of(ROWS, stages), at)
                .forEach((parent, answer) ->
                        counts.put(parent, cardinality(Counting.number(answer.get(ROWS)), whole(answer))));
        return counts;
    }

    /** How the rows of a list divide, of so many rows at most. */
    Counts facets(Listing<?> listing, Filter filter, Collection<Grouping> by, int most, Revision at) {
        List<Bson> stages = path.then(Counting.facets(listing, filter, by, most, at));
        Document answer =
                reader.aggregate(listing.kind().collection(), stages, at).get(0);
        return Counting.counts(answer, by, most, path.whole());
    }

    /** How the rows of the list under each parent divide. */
    Map<String, Counts> facets(
            Relation<?> relation,
            Collection<String> parents,
            Filter filter,
            Collection<Grouping> by,
            int most,
            Revision at) {
        Map<String, Counts> counts = new HashMap<>();
        under(relation, parents, Counting.each(relation.listing(), filter, by, most, at), at)
                .forEach((parent, answer) -> counts.put(parent, Counting.counts(answer, by, most, whole(answer))));
        return counts;
    }

    private static Cardinality cardinality(int rows, boolean whole) {
        return whole ? Cardinality.of(rows) : Cardinality.atLeast(rows);
    }

    /** Whether the path led to all records of a parent. */
    private boolean whole(Map<String, List<Document>> answer) {
        return path.whole() || Counting.number(answer.get(AccessPath.WALKED)) <= path.most();
    }

    /** What the named stages answer for each parent. */
    private Map<String, Map<String, List<Document>>> under(
            Relation<?> relation, Collection<String> parents, Map<String, List<Bson>> stages, Revision at) {
        Lookups lookups = new Lookups(relation, store, path);
        List<Bson> pipeline =
                path.whole() ? lookups.pipeline(parents, stages, at) : lookups.counted(parents, stages, at);
        Map<String, Map<String, List<Document>>> answers = new HashMap<>();
        for (Document answer : reader.aggregate(Lookups.BASE, pipeline, at)) {
            Map<String, List<Document>> own = new HashMap<>();
            Stream.concat(stages.keySet().stream(), Stream.of(AccessPath.WALKED))
                    .forEach(name -> own.put(name, answer.getList(name, Document.class)));
            answers.put(answer.getString("parent"), own);
        }
        return answers;
    }
}
