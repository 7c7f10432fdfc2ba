package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.Kind;
import org.communique.index.IndexFields;
import org.communique.index.RecordIndex;
import org.communique.list.Descendants;
import org.jspecify.annotations.Nullable;

/**
 * Compiles conditions on facts that others refer to: the ids of those that satisfy it are collected from the index, at the revision of the request.
 *
 * @param filters of these facts
 * @param within where what satisfies a condition includes all below it
 */
public record Related(
        Kind kind,
        Filters filters,
        RecordIndex index,
        @Nullable Descendants within) {

    private static final String ID = "id";
    private static final Map<String, Object> EXISTS = Map.of(ID, Map.of("isNull", false));

    /** Makes it for facts of a kind. */
    public static Related of(Kind kind, Filters filters, RecordIndex index) {
        return new Related(kind, filters, index, null);
    }

    /** Returns the same, with all that is below them. */
    public Related with(Descendants hierarchy) {
        return new Related(kind, filters, index, hierarchy);
    }

    /** Returns the filter's field for an index field with the id, or ids, of such facts: one of them satisfies all of it. */
    public Field by(String indexed) {
        return (argument, scope) -> within == null
                ? plain(scope.field(indexed), Filters.map(argument), scope)
                : hierarchical(scope.field(indexed), Parted.of(Filters.map(argument)), scope);
    }

    /** Returns the same for an index field that never has several values: what compares ids alone needs no look at the facts. */
    public Field byOnly(String indexed) {
        Field any = by(indexed);
        return (argument, scope) -> {
            Map<String, Object> asked = Filters.map(argument);
            return asked.keySet().equals(Set.of(ID)) && asked.get(ID) != null
                    ? Comparators.value(scope.field(indexed), Filters.map(asked.get(ID)))
                    : any.compile(argument, scope);
        };
    }

    /** Returns the ids of the facts that satisfy the argument. */
    public Set<String> ids(Map<String, Object> argument, Scope scope) {
        return ids(filters.compile(argument, scope.outside()), scope);
    }

    private Set<String> ids(Condition asked, Scope scope) {
        scope.join();
        Query rows = new BooleanQuery.Builder()
                .add(Condition.in(IndexFields.ROW, kind.types().keySet()).query(), Occur.FILTER)
                .add(asked.query(), Occur.FILTER)
                .build();
        return index.search(scope.at(), searcher -> searcher.values(rows, IndexFields.ID));
    }

    private Condition plain(String field, Map<String, Object> argument, Scope scope) {
        Condition asked = filters.compile(argument, scope.outside());
        if (asked.query() instanceof MatchAllDocsQuery) {
            return Condition.ALL;
        }
        Condition refers = Condition.in(field, named(argument).orElseGet(() -> ids(asked, scope)));
        return asked.ofNothing()
                ? new Condition(
                        Condition.or(List.of(refers, Condition.exists(field).not()))
                                .query(),
                        true)
                : refers;
    }

    /** Of what includes all below it: one of them satisfies what is asked, and none satisfies what must not be. */
    private Condition hierarchical(String field, Parted parted, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(refers(field, parted.wanted(), scope));
        for (Map<String, Object> unwanted : parted.unwanted()) {
            conditions.add(refers(field, unwanted, scope).not());
        }
        return Condition.and(conditions);
    }

    private Condition refers(String field, Map<String, Object> argument, Scope scope) {
        if (argument.equals(EXISTS)) {
            return Condition.exists(field);
        }
        Condition asked = filters.compile(argument, scope.outside());
        if (asked.query() instanceof MatchAllDocsQuery) {
            return Condition.ALL;
        }
        Collection<String> ids = named(argument).orElseGet(() -> ids(asked, scope));
        return Condition.in(field, within.closure(ids, scope.at()));
    }

    /** The ids, where the argument names them itself. */
    private static Optional<Collection<String>> named(Map<String, Object> argument) {
        if (!argument.keySet().equals(Set.of(ID)) || !(argument.get(ID) instanceof Map<?, ?> comparator)) {
            return Optional.empty();
        }
        List<? extends Map.Entry<?, ?>> given = comparator.entrySet().stream()
                .filter(comparison -> comparison.getValue() != null)
                .toList();
        if (given.size() != 1) {
            return Optional.empty();
        }
        Object operand = given.get(0).getValue();
        return switch (given.get(0).getKey().toString()) {
            case "eq" -> Optional.of(List.of(operand.toString()));
            case "in" ->
                Optional.of(
                        ((Collection<?>) operand).stream().map(Object::toString).toList());
            default -> Optional.empty();
        };
    }
}
