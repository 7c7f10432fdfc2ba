package org.communique.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Curated;
import org.communique.index.FacetField;
import org.communique.index.IndexFields;
import org.communique.index.RowSort.Key;
import org.communique.index.RowSort.Key.Type;

/**
 * Defines a list that clients page through: what its rows are, and by what they are filtered, sorted and counted.
 *
 * @param name as messages call it; cursors are good for the list of this name alone
 * @param rows what its rows are called in the index: the prefixes of their ids, or the name of a part
 * @param item what a row is for clients
 * @param filtering its filter
 * @param sorts for each value of its sort key enum
 * @param unasked the order without a {@code sort} argument
 * @param facets for each value of its facet key enum
 */
public record ListDefinition<T>(
        String name,
        Set<String> rows,
        Item<T> item,
        Filtering filtering,
        Map<String, SortKey> sorts,
        Order unasked,
        Map<String, FacetKey> facets) {

    /** Makes what clients see of a row out of its record. */
    @FunctionalInterface
    public interface Item<T> {

        /** Returns the row; {@code number} tells the parts of one record apart, {@code parent} is the id of the fact whose list it is, or empty. */
        T of(Curated record, int number, String parent);
    }

    /** The keys that sort rows where those without a value come first in ascending order, and where they come last. */
    public record SortKey(Key nullsLow, Key nullsHigh) {}

    /**
     * By what rows are counted.
     *
     * @param facts whether the values are ids of facts
     */
    public record FacetKey(FacetField field, boolean facts) {}

    /** Defines the list of all records of a type, sorted by id. */
    public static <T> ListDefinition<T> of(String name, Set<String> rows, Class<T> type, Filtering filtering) {
        return of(name, rows, (record, number, parent) -> type.cast(record), filtering);
    }

    /** Defines a list of parts of records, sorted by the record's id. */
    public static <T> ListDefinition<T> of(String name, Set<String> rows, Item<T> item, Filtering filtering) {
        SortKey byId = new SortKey(Order.ID, Order.ID);
        return new ListDefinition<>(name, rows, item, filtering, Map.of("ID", byId), Order.by(List.of()), Map.of());
    }

    /** Returns the same, sorted by a text of the index where a request does not say otherwise. */
    public ListDefinition<T> sortedByText(String name, String field) {
        Key key = new Key(field, Type.TEXT, false);
        return sorted(name, new SortKey(key, key), Order.by(List.of(key)));
    }

    /** Returns the same, sorted by date where a request does not say otherwise: newest first, undated last. */
    public ListDefinition<T> sortedByDate(String name) {
        Key first = new Key(IndexFields.UNDATED_FIRST, Type.DAY, false);
        Key last = new Key(IndexFields.UNDATED_LAST, Type.DAY, false);
        return sorted(name, new SortKey(first, last), Order.NEWEST_FIRST);
    }

    private ListDefinition<T> sorted(String sort, SortKey key, Order order) {
        var more = new LinkedHashMap<>(sorts);
        more.put(sort, key);
        return new ListDefinition<>(name, rows, item, filtering, Map.copyOf(more), order, facets);
    }

    /** Returns the same, counted by the values of a field. */
    public ListDefinition<T> countedBy(String facet, String field) {
        return counted(facet, new FacetKey(FacetField.of(field), false));
    }

    /** Returns the same, counted by the facts to which a field refers. */
    public ListDefinition<T> countedByFact(String facet, String field) {
        return counted(facet, new FacetKey(FacetField.of(field), true));
    }

    /** Returns the same, counted by facts that follow from the values of a field. */
    public ListDefinition<T> countedByFacts(String facet, String field, FacetField.Groups groups) {
        return counted(facet, new FacetKey(new FacetField(field, groups), true));
    }

    private ListDefinition<T> counted(String facet, FacetKey key) {
        var more = new LinkedHashMap<>(facets);
        more.put(facet, key);
        return new ListDefinition<>(name, rows, item, filtering, sorts, unasked, Map.copyOf(more));
    }

    /** Returns a list that has the same facets. */
    public <O> ListDefinition<T> countedLike(ListDefinition<O> other) {
        return new ListDefinition<>(name, rows, item, filtering, sorts, unasked, other.facets);
    }
}
