package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.index.ValueQueries;

/**
 * A condition of a filter.
 *
 * @param query of the documents that satisfy it
 * @param ofNothing whether what is absent satisfies it: all fields of an absent fact or part count as null
 */
public record Condition(Query query, boolean ofNothing) {

    /** Satisfied by everything. */
    public static final Condition ALL = new Condition(new MatchAllDocsQuery(), true);
    /** Satisfied by nothing. */
    public static final Condition NONE = new Condition(new MatchNoDocsQuery(), false);

    /** Returns the condition that documents of a query satisfy, and nothing absent does. */
    public static Condition of(Query query) {
        return new Condition(query, false);
    }

    /** Returns the condition that all of the conditions are satisfied. */
    public static Condition and(Collection<Condition> conditions) {
        List<Query> queries = new ArrayList<>();
        boolean ofNothing = true;
        for (Condition one : conditions) {
            ofNothing &= one.ofNothing;
            if (!(one.query instanceof MatchAllDocsQuery)) {
                queries.add(one.query);
            }
        }
        if (queries.isEmpty()) {
            return new Condition(ALL.query, ofNothing);
        }
        return new Condition(queries.size() == 1 ? queries.get(0) : combined(queries, Occur.FILTER), ofNothing);
    }

    /** Returns the condition that one of the conditions is satisfied; without any, that is never so. */
    public static Condition or(Collection<Condition> conditions) {
        List<Query> queries = conditions.stream().map(Condition::query).toList();
        boolean ofNothing = conditions.stream().anyMatch(Condition::ofNothing);
        if (queries.isEmpty()) {
            return NONE;
        }
        return new Condition(queries.size() == 1 ? queries.get(0) : combined(queries, Occur.SHOULD), ofNothing);
    }

    private static Query combined(List<Query> queries, Occur occur) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        queries.forEach(query -> combined.add(query, occur));
        return combined.build();
    }

    /** Returns the condition that this one is not satisfied. */
    public Condition not() {
        if (query instanceof MatchAllDocsQuery) {
            return new Condition(NONE.query, !ofNothing);
        }
        if (query instanceof MatchNoDocsQuery) {
            return new Condition(ALL.query, !ofNothing);
        }
        Query opposite = new BooleanQuery.Builder()
                .add(ALL.query, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
        return new Condition(opposite, !ofNothing);
    }

    /** Returns the condition that a field has one of the values. */
    public static Condition in(String field, Collection<?> values) {
        return values.isEmpty() ? NONE : of(ValueQueries.anyOf(field, values));
    }

    /** Returns the condition that a field has a value. */
    public static Condition exists(String field) {
        return of(new FieldExistsQuery(field));
    }
}
