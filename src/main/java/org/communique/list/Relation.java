package org.communique.list;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communique.fact.Revision;
import org.communique.index.ValueQueries;

/**
 * A list that belongs to a fact: an actor's statements.
 *
 * @param name what its cursors are good for: {@code Actor.statements}
 * @param list whose rows it selects
 * @param rows which of them belong to a fact
 */
public record Relation<T>(String name, ListDefinition<T> list, Rows rows) {

    /** Which rows belong to a fact. */
    @FunctionalInterface
    public interface Rows {

        /** Returns the query for the rows of the fact with the id. */
        Query of(String parent, Revision at);
    }

    /** Makes the relation of rows that have the fact's id in a field. */
    public static <T> Relation<T> by(String name, ListDefinition<T> list, String field) {
        return new Relation<>(name, list, (parent, at) -> new TermQuery(new Term(field, parent)));
    }

    /** Makes the relation of rows that have the fact's id, or the id of one below it, in a field. */
    public static <T> Relation<T> within(String name, ListDefinition<T> list, String field, Descendants hierarchy) {
        return new Relation<>(
                name, list, (parent, at) -> ValueQueries.anyOf(field, hierarchy.closure(List.of(parent), at)));
    }
}
