package org.communique.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.communique.fact.Revision;
import org.communique.fact.Store;

/**
 * The one command that reads a list under many parents: the parents and their keys stand in the pipeline as a literal, and a
 * {@code $lookup} runs the list's stages for each.
 *
 * @param relation whose lists are read
 * @param store on which: MongoDB serves a join of an array key from its index only by {@code localField}, which the embedded server lacks
 * @param path to how many records of each parent
 */
record Lookups(Relation<?> relation, Store store, AccessPath path) {

    /** The collection that the pipeline begins at: the pinned revision's own document stands there, exactly once. */
    static final String BASE = "revisions";

    private static final Document NO_KEYS = new Document("keys", List.of());

    /** Answers each parent with what the stages find for it, by their names. */
    List<Bson> pipeline(Collection<String> parents, Map<String, List<Bson>> stages, Revision at) {
        Map<String, Document> keys = relation.parents().of(parents, at);
        List<Document> literal = parents.stream()
                .map(id -> new Document(keys.getOrDefault(id, NO_KEYS)).append("id", id))
                .toList();
        List<Bson> pipeline = new ArrayList<>();
        pipeline.add(new Document("$match", new Document("_id", at.number())));
        pipeline.add(new Document("$project", new Document("parent", new Document("$literal", literal))));
        pipeline.add(new Document("$unwind", "$parent"));
        Document answer = new Document("_id", 0).append("parent", "$parent.id");
        stages.forEach((name, some) -> {
            pipeline.add(new Document("$lookup", lookup(name, some)));
            answer.append(name, 1);
        });
        pipeline.add(new Document("$project", answer));
        return pipeline;
    }

    /** What stages of that name answered for a parent. */
    static List<RawBsonDocument> documents(RawBsonDocument answer, String name) {
        return answer.getArray(name).stream().map(RawBsonDocument.class::cast).toList();
    }

    /** The stages, and beside them what counts the records that the path led to, before any of them is left out. */
    List<Bson> counted(Collection<String> parents, Map<String, List<Bson>> stages, Revision at) {
        Map<String, List<Bson>> both = new LinkedHashMap<>(stages);
        both.put(AccessPath.WALKED, Counting.NUMBER);
        return pipeline(parents, both, at);
    }

    private Document lookup(String name, List<Bson> stages) {
        Document lookup = new Document("from", relation.listing().kind().collection());
        List<Bson> joined = new ArrayList<>();
        if (store.joinsArrayKeys()) {
            lookup.append("localField", "parent.keys").append("foreignField", relation.field());
        } else {
            joined.add(where(joinedByExpression()));
        }
        joined.addAll(path.stages());
        if (!relation.only().isEmpty() && !name.equals(AccessPath.WALKED)) {
            joined.add(where(relation.only()));
        }
        joined.addAll(stages);
        return lookup.append("let", new Document("parent", "$parent"))
                .append("pipeline", joined)
                .append("as", name);
    }

    private static Document where(Document expression) {
        return new Document("$match", new Document("$expr", expression));
    }

    private Document joinedByExpression() {
        String field = "$" + relation.field();
        if (!relation.array()) {
            return new Document("$in", List.of(field, "$$parent.keys"));
        }
        var common = new Document(
                "$setIntersection", List.of(new Document("$ifNull", List.of(field, List.of())), "$$parent.keys"));
        return new Document("$gt", List.of(new Document("$size", common), 0));
    }
}
