package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** The access paths to the records of a kind that a filter admits, none of which leads to more than so many records. */
final class AccessPaths {

    /** Conditions of which the records are counted; counting a broad one takes as long as reading a small page. */
    private static final int COUNTED = 30;
    /** Orders that are walked. */
    private static final int WALKED = 4;
    /** Values of a condition, for each of which an index is walked. */
    private static final int MERGED = 100;
    /** All ids are above it. */
    private static final Document ALL = new Document("id", new Document("$gt", ""));

    private static final String RECORDS = "records";

    private final Kind kind;
    private final Lead lead;
    private final int most;

    AccessPaths(Kind kind, Document filter, int most) {
        this.kind = kind;
        this.lead = new Lead.All(List.of(new Lead.One(ALL), Lead.of(filter, kind)));
        this.most = most;
    }

    /** The one to all that the filter admits, where one of its conditions is satisfied by few records. */
    Optional<AccessPath> toAll(Reader reader, Revision at) {
        return lead.rarest(counted(reader, at))
                .filter(rarest -> rarest.records() <= most)
                .map(rarest -> AccessPath.toAll(rarest.condition()));
    }

    /** Those to the next records in the order of a walk, as indexes have them: of one condition, or of all. */
    List<AccessPath> toNext(Walk walk, @Nullable Document beyond) {
        Document sort = walk.order().sort(walk.backward());
        List<Document> bounds = new ArrayList<>(lead.required()
                .filter(one -> field(one).equals(walk.order().keys().get(0).field()))
                .toList());
        if (beyond != null) {
            bounds.add(beyond);
        }
        Stream<Document> points = lead.required()
                .filter(one -> isPoint(one) && kind.orders(field(one), sort))
                .limit(WALKED)
                .map(one -> both(List.of(one), bounds));
        Stream<Document> whole =
                kind.orders(null, sort) ? Stream.of(both(List.of(), bounds)) : Stream.<Document>empty();
        return Stream.concat(points, whole)
                .map(condition -> AccessPath.toFirst(condition, sort, most))
                .toList();
    }

    /** One to some records, among which some may be that the filter admits. */
    AccessPath toSome() {
        Document one = lead.required().filter(AccessPaths::isPoint).findFirst().orElse(ALL);
        return AccessPath.toSome(one, most);
    }

    /** How many records satisfy each condition, up to one more than are led to; all in one command. */
    private Map<Document, Integer> counted(Reader reader, Revision at) {
        List<Document> some = lead.conditions().distinct().limit(COUNTED).toList();
        List<Bson> pipeline = new ArrayList<>(List.of(
                new Document("$match", new Document("_id", at.number())),
                new Document("$project", new Document("_id", 1))));
        for (int i = 0; i < some.size(); i++) {
            pipeline.add(new Document("$lookup", counting(some.get(i)).append("as", RECORDS + i)));
        }
        Document answer = reader.aggregate(Lookups.BASE, pipeline, at).stream()
                .findFirst()
                .orElseGet(Document::new);
        Map<Document, Integer> records = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            List<Document> count = answer.getList(RECORDS + i, Document.class, List.of());
            records.put(some.get(i), count.isEmpty() ? 0 : count.get(0).getInteger(RECORDS));
        }
        return records;
    }

    private Document counting(Document condition) {
        List<Document> stages = List.of(
                new Document("$match", condition), new Document("$limit", most + 1), new Document("$count", RECORDS));
        return new Document("from", kind.collection())
                .append("let", new Document())
                .append("pipeline", stages);
    }

    private static Document both(List<Document> some, List<Document> more) {
        List<Document> all =
                Stream.concat(some.stream(), more.stream()).distinct().toList();
        return all.isEmpty() ? new Document() : new Document("$and", all);
    }

    /** Whether an index has all records that satisfy the condition in the order of its next fields. */
    private static boolean isPoint(Document condition) {
        Object value = condition.values().iterator().next();
        return !(value instanceof Document operators)
                || operators.keySet().stream().allMatch(operator -> operator.equals("$eq"))
                || operators.keySet().stream().allMatch(operator -> operator.equals("$in"))
                        && ((Collection<?>) operators.get("$in")).size() <= MERGED;
    }

    private static String field(Document condition) {
        return condition.keySet().iterator().next();
    }
}
