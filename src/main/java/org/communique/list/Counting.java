package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Revision;

/** The stages that count rows, and what they answer. */
final class Counting {

    private static final String ROWS = "rows";
    private static final String COUNT = "count";

    /** Counts what comes, whatever it is. */
    static final List<Bson> NUMBER = List.of(new Document("$count", ROWS));

    private Counting() {}

    /** Counts the rows, to one more than that. */
    static List<Bson> rows(Listing<?> listing, Filter filter, Revision at, int most) {
        List<Bson> stages = selected(listing, filter, at);
        stages.add(new Document("$limit", most + 1));
        stages.add(new Document("$count", ROWS));
        return stages;
    }

    /** Counts the rows, to one more than that, and by each grouping, reading them once. */
    static List<Bson> facets(Listing<?> listing, Filter filter, Collection<Grouping> by, int most, Revision at) {
        List<Bson> stages = selected(listing, filter, at);
        stages.add(new Document("$limit", most + 1));
        Document needed = new Document("_id", 1);
        by.forEach(grouping -> needed.append(grouping.field(), 1));
        stages.add(new Document("$project", needed));
        Document facets = new Document(ROWS, List.of(new Document("$count", ROWS)));
        by.forEach(grouping -> facets.append(grouping.name(), grouped(grouping)));
        stages.add(new Document("$facet", facets));
        return stages;
    }

    /** The same as pipelines of their own, by name: a {@code $facet} in a {@code $lookup} is beyond the embedded server. */
    static Map<String, List<Bson>> each(
            Listing<?> listing, Filter filter, Collection<Grouping> by, int most, Revision at) {
        Map<String, List<Bson>> all = new LinkedHashMap<>();
        all.put(ROWS, rows(listing, filter, at, most));
        for (Grouping grouping : by) {
            List<Bson> stages = selected(listing, filter, at);
            stages.add(new Document("$limit", most + 1));
            stages.addAll(grouped(grouping));
            all.put(grouping.name(), stages);
        }
        return all;
    }

    static int number(List<Document> answer) {
        return answer.isEmpty() ? 0 : answer.get(0).getInteger(ROWS);
    }

    /** What a facet, or pipelines by name, answer; {@code whole} says whether they saw all records. */
    static Counts counts(Map<String, ?> answer, Collection<Grouping> by, int most, boolean whole) {
        boolean complete = whole && number(list(answer.get(ROWS))) <= most;
        Map<String, List<Counts.Count>> values = new HashMap<>();
        for (Grouping grouping : by) {
            List<Counts.Count> counts = list(answer.get(grouping.name())).stream()
                    .map(group -> new Counts.Count(group.get("_id"), group.getInteger(COUNT)))
                    .toList();
            values.put(grouping.name(), counts);
        }
        return new Counts(complete, !whole, values);
    }

    private static List<Bson> selected(Listing<?> listing, Filter filter, Revision at) {
        List<Bson> stages = new ArrayList<>();
        stages.add(RowStages.match(List.of(listing.only(), filter.records(), at.visible())));
        Listing.Parts parts = listing.parts();
        if (parts == null) {
            return stages;
        }
        stages.addAll(new RowStages<>(listing).alone(false));
        if (parts.owner() != null) {
            var own = List.of("$" + Filter.ROW + "." + parts.owner(), "$$parent.id");
            stages.add(new Document("$match", new Document("$expr", new Document("$eq", own))));
        }
        if (filter.rows() != null) {
            stages.add(new Document("$match", filter.rows()));
        }
        return stages;
    }

    private static List<Bson> grouped(Grouping grouping) {
        List<Bson> stages = new ArrayList<>();
        String value = "$" + grouping.field();
        if (grouping.each()) {
            stages.add(new Document("$unwind", value));
        }
        stages.add(new Document("$match", new Document(grouping.field(), new Document("$ne", null))));
        stages.add(new Document("$group", new Document("_id", value).append(COUNT, new Document("$sum", 1))));
        stages.add(new Document("$sort", new Document(COUNT, -1).append("_id", 1)));
        stages.add(new Document("$limit", Counts.MAX_GROUPS + 1));
        return stages;
    }

    @SuppressWarnings("unchecked") // MongoDB answers a facet with a list of documents
    private static List<Document> list(Object answer) {
        return (List<Document>) answer;
    }
}
