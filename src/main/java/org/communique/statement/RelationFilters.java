package org.communique.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.filter.Comparators;
import org.communique.filter.Condition;
import org.communique.filter.Field;
import org.communique.filter.Filters;
import org.communique.filter.Scope;
import org.communique.index.IndexFields;
import org.communique.index.Parts;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what statements can be filtered that relate to others: one relation satisfies all of it, seen from either end. */
@Component
class RelationFilters implements Field {

    private final RecordIndex index;

    RelationFilters(RecordIndex index) {
        this.index = index;
    }

    /** What is asked of a relation. */
    private record Asked(Map<String, Object> kind, Map<String, Object> statement, String direction) {

        /** Of any relation in that direction. */
        Asked any() {
            return new Asked(Map.of(), Map.of(), direction);
        }

        /** Of a relation and the statement that has it, or that it leads to. */
        Condition of(String other) {
            return Condition.and(List.of(Comparators.value("kind", kind), Comparators.value(other, statement)));
        }
    }

    @Override
    public Condition compile(Object argument, Scope scope) {
        Map<String, Object> fields = Filters.map(argument);
        Object direction = fields.get("direction");
        Asked asked = new Asked(part(fields, "kind"), part(fields, "statement"), String.valueOf(direction));
        Condition relation = asked.of("statement");
        if (relation.query() instanceof MatchAllDocsQuery && direction == null) {
            return Condition.ALL;
        }
        Condition some = some(asked, scope);
        boolean ofNothing = relation.ofNothing() && !(relation.query() instanceof MatchAllDocsQuery);
        return ofNothing
                ? new Condition(
                        Condition.or(List.of(some, some(asked.any(), scope).not()))
                                .query(),
                        true)
                : some;
    }

    private Condition some(Asked asked, Scope scope) {
        List<Condition> ways = new ArrayList<>();
        if (!asked.direction().equals("INCOMING")) {
            ways.add(Condition.of(
                    Parts.having(StatementEntry.RELATION, asked.of("statement").query())));
        }
        if (!asked.direction().equals("OUTGOING")) {
            ways.add(Condition.in(IndexFields.ID, targets(asked, scope)));
        }
        return Condition.or(ways);
    }

    /** To which statements others relate so. */
    private Set<String> targets(Asked asked, Scope scope) {
        scope.join();
        Query relations = Condition.and(List.of(
                        Condition.in(IndexFields.ROW, Set.of(StatementEntry.RELATION)), asked.of(IndexFields.RECORD)))
                .query();
        return index.search(scope.at(), searcher -> searcher.values(relations, "statement"));
    }

    private static Map<String, Object> part(Map<String, Object> argument, String name) {
        Object comparator = argument.get(name);
        return comparator == null ? Map.of() : Filters.map(comparator);
    }
}
