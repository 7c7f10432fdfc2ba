package org.communique.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.fact.Reader;
import org.communique.filter.Comparators;
import org.communique.filter.Conditions;
import org.communique.filter.Field;
import org.communique.filter.Related;
import org.communique.filter.Scope;
import org.communique.graphql.Limits;
import org.springframework.stereotype.Component;

/** By what statements can be filtered that stand in relation to others: one relation satisfies all of it, seen from either end. */
@Component
class RelationFilters {

    /** Of any relation; it is asked so that an index has it. */
    private static final Document ANY = new Document("statement", new Document("$gte", ""));

    private final Reader reader;

    RelationFilters(Reader reader) {
        this.reader = reader;
    }

    /** What is asked of a relation. */
    private record Asked(Map<String, Object> kind, Map<String, Object> statement) {

        /** Of a relation as it stands in a record. */
        Document outgoing() {
            return Conditions.and(List.of(Comparators.value("kind", kind), Comparators.value("statement", statement)));
        }

        /** Of the record at the other end, and of its relation to this one. */
        Document incoming() {
            return Conditions.and(
                    List.of(Comparators.value("relations.kind", kind), Comparators.value("id", statement)));
        }
    }

    Field field() {
        return (argument, scope) -> {
            Asked asked = new Asked(part(argument, "kind"), part(argument, "statement"));
            Object direction = ((Map<?, ?>) argument).get("direction");
            Document one = asked.outgoing();
            if (one.isEmpty()) {
                return direction == null ? Conditions.ALL : some(direction, ANY, asked, scope);
            }
            Document some = some(direction, one, asked, scope);
            return Related.holdsOfNone(one)
                    ? Conditions.or(List.of(
                            some, Conditions.not(some(direction, ANY, new Asked(Map.of(), Map.of()), scope))))
                    : some;
        };
    }

    private Document some(Object direction, Document relation, Asked asked, Scope scope) {
        List<Document> ways = new ArrayList<>();
        if (!"INCOMING".equals(direction)) {
            ways.add(Conditions.some("relations", relation));
        }
        if (!"OUTGOING".equals(direction)) {
            ways.add(Conditions.anyOf("id", targets(asked.incoming(), scope)));
        }
        return Conditions.or(ways);
    }

    /** To which statements others relate so. */
    private List<String> targets(Document other, Scope scope) {
        Document related = Conditions.of("relations", ANY);
        List<Document> stages = List.of(
                match(new Document("$and", List.of(related, other, scope.at().visible()))),
                new Document("$unwind", "$relations"),
                match(other),
                new Document("$group", new Document("_id", "$relations.statement")),
                new Document("$limit", Limits.MAX_RELATED + 1));
        List<String> ids = new ArrayList<>();
        String collection = Statements.KIND.collection();
        scope.lookUp(reader, collection, quick -> quick.aggregate(collection, stages, scope.at()))
                .forEach(one -> ids.add(one.getString("_id")));
        scope.select(ids.size(), collection);
        return ids;
    }

    private static Document match(Document condition) {
        return new Document("$match", condition);
    }

    @SuppressWarnings("unchecked") // a comparator is an input object
    private static Map<String, Object> part(Object argument, String name) {
        Object comparator = ((Map<?, ?>) argument).get(name);
        return comparator == null ? Map.of() : (Map<String, Object>) comparator;
    }
}
