package org.communique.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.communique.fact.Revision;

/**
 * Tells what the values of a field count as at a revision, by number: a value has a number in each segment, a group has one in all of them. Making it
 * looks every value up, which takes longer than counting all rows does; so it is made once for a revision.
 */
final class FacetTable {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private static final int[] NO_GROUPS = {};

    private final FacetField field;
    private final Revision at;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final List<int[]> several = new ArrayList<>();
    /** By segment and value: the group; {@link #NONE}; or, where there are several, {@link #SEVERAL} less their place among {@link #several}. */
    private final List<int[]> bySegment = new ArrayList<>();

    private FacetTable(FacetField field, Revision at) {
        this.field = field;
        this.at = at;
    }

    static FacetTable of(FacetField field, Revision at, IndexReader reader) throws IOException {
        FacetTable table = new FacetTable(field, at);
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field.field());
            int[] groups = new int[Math.toIntExact(values.getValueCount())];
            for (int value = 0; value < groups.length; value++) {
                groups[value] = table.group(values.lookupOrd(value).utf8ToString());
            }
            table.bySegment.add(groups);
        }
        return table;
    }

    private int group(String value) {
        int[] found = field.groups().of(value, at).stream()
                .mapToInt(group -> numbers.computeIfAbsent(group, this::add))
                .toArray();
        if (found.length == 0) {
            return NONE;
        }
        if (found.length == 1) {
            return found[0];
        }
        several.add(found);
        return SEVERAL - (several.size() - 1);
    }

    private int add(String group) {
        groups.add(group);
        return groups.size() - 1;
    }

    /** The field that it is of. */
    String field() {
        return field.field();
    }

    /** Returns the numbers of those groups that there are. */
    FixedBitSet numbers(Collection<String> names) {
        FixedBitSet found = new FixedBitSet(Math.max(1, groups.size()));
        for (String name : names) {
            Integer number = numbers.get(name);
            if (number != null) {
                found.set(number);
            }
        }
        return found;
    }

    /** All groups, by number. */
    List<String> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** Returns, by value, its group; below zero where it has none or several: {@link #others} knows them. */
    int[] ofSegment(LeafReaderContext leaf) {
        return bySegment.get(leaf.ord);
    }

    /** Returns the groups of a value that has none or several, by what {@link #ofSegment} has of it. */
    int[] others(int code) {
        return code == NONE ? NO_GROUPS : several.get(SEVERAL - code);
    }
}
