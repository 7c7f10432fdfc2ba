package org.communique.list;

import java.util.ArrayList;
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

/** The access paths to the records of a kind that a filter admits, each of which leads to so many versions of records at most. */
final class AccessPaths {

    /** Conditions of which the records are counted; counting a broad one takes as long as reading a small page. */
    private static final int COUNTED = 30;
    /** Conditions by which the order is walked. */
    private static final int WALKED = 4;
    /** Values of a condition, for each of which an index is walked. */
    static final int MERGED = 100;
    /** All ids are above it. */
    private static final Sargable.One ALL = new Sargable.One("id", new Document("id", new Document("$gt", "")));

    private static final String RECORDS = "records";

    private final Kind kind;
    private final Sargable sargable;
    private final int most;

    /** Those to what a filter admits under a parent, which is no condition where the list hangs on none. */
    AccessPaths(Kind kind, Document under, Document filter, int most) {
        SargableReader reader = new SargableReader(kind);
        this.kind = kind;
        this.sargable = new Sargable.All(List.of(ALL, reader.read(under), reader.read(filter)));
        this.most = most;
    }

    /** The one to all that the filter admits, where one of its conditions is satisfied by few records. */
    Optional<AccessPath> toAll(Reader reader, Revision at) {
        return sargable.rarest(counted(reader, at))
                .filter(rarest -> rarest.records() <= most)
                .map(rarest -> AccessPath.toAll(rarest.condition()));
    }

    /** Those to the next records in the order of a walk, as indexes have them: of one condition, or of all. */
    List<AccessPath> toNext(Walk walk, @Nullable Document beyond) {
        Document sort = walk.order().sort(walk.backward());
        String leading = walk.order().keys().get(0).field();
        List<Document> bounds = new ArrayList<>(sargable.required()
                .filter(one -> one.field().equals(leading))
                .map(Sargable.One::condition)
                .toList());
        if (beyond != null) {
            bounds.add(beyond);
        }
        Stream<List<Document>> points = sargable.required()
                .filter(one -> isWalked(one) && kind.orders(one.field(), sort))
                .limit(WALKED)
                .map(one -> List.of(one.condition()));
        Stream<List<Document>> whole = kind.orders(null, sort) ? Stream.of(List.of()) : Stream.empty();
        return Stream.concat(points, whole)
                .map(one -> AccessPath.toFirst(both(one, bounds), sort, most))
                .toList();
    }

    /** One to some records, among which some may be that the filter admits. */
    AccessPath toSome() {
        Sargable.One one =
                sargable.required().filter(AccessPaths::isWalked).findFirst().orElse(ALL);
        return AccessPath.toSome(one.condition(), most);
    }

    /** How many records satisfy each condition, up to one more than are led to; all in one command. */
    private Map<Sargable.One, Integer> counted(Reader reader, Revision at) {
        List<Sargable.One> some = Stream.concat(sargable.required(), sargable.conditions())
                .distinct()
                .limit(COUNTED)
                .toList();
        List<Bson> pipeline = new ArrayList<>(List.of(
                new Document("$match", new Document("_id", at.number())),
                new Document("$project", new Document("_id", 1))));
        for (int i = 0; i < some.size(); i++) {
            pipeline.add(
                    new Document("$lookup", counting(some.get(i).condition()).append("as", RECORDS + i)));
        }
        Document answer = reader.aggregate(Lookups.BASE, pipeline, at).get(0);
        Map<Sargable.One, Integer> records = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            List<Document> count = answer.getList(RECORDS + i, Document.class);
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

    private static boolean isWalked(Sargable.One condition) {
        int values = condition.points().size();
        return values > 0 && values <= MERGED;
    }
}
