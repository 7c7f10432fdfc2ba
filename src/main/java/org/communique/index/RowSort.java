package org.communique.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.communique.index.RowSort.Key;

/**
 * In which order rows are read.
 *
 * @param keys what sorts them; the id of the record comes last and tells records apart
 * @param backward whether from the end to the beginning
 */
public record RowSort(List<Key> keys, boolean backward) {

    /** One field and its direction. */
    public record Key(String field, Type type, boolean descending) {

        /** What the values of a field are. No value is ever missing. */
        public enum Type {
            DAY,
            TEXT,
            ID
        }

        private SortField field(boolean backward) {
            return switch (type) {
                case DAY -> day(descending != backward);
                case TEXT -> new SortField(IndexFields.sort(field), SortField.Type.STRING, descending != backward);
                case ID -> new SortField(IndexFields.RECORD_VALUE, SortField.Type.STRING_VAL, descending != backward);
            };
        }

        /** Ascending without the skipping of documents by their values: against the order of the segments it only costs. */
        private SortField day(boolean down) {
            SortField sort = new SortField(field, SortField.Type.INT, down);
            sort.setOptimizeSortWithIndexedData(down);
            return sort;
        }
    }

    /** Returns whether days sort records, and then their ids, both from the last to the first one: as segments are sorted. */
    boolean followsSegments() {
        return byDayAndId() && keys.stream().allMatch(key -> key.descending() != backward);
    }

    /** Returns whether days sort records, and then their ids, both from the first to the last one. */
    boolean reversesSegments() {
        return byDayAndId() && keys.stream().allMatch(key -> key.descending() == backward);
    }

    private boolean byDayAndId() {
        return keys.size() == 2
                && keys.get(0).type() == Key.Type.DAY
                && keys.get(1).type() == Key.Type.ID;
    }

    /** Rows of one record come in the order of their numbers, in whichever order records do. */
    Sort sort() {
        List<SortField> fields = new ArrayList<>();
        keys.forEach(key -> fields.add(key.field(backward)));
        fields.add(new SortField(IndexFields.NUMBER, SortField.Type.INT, backward));
        return new Sort(fields.toArray(SortField[]::new));
    }

    /** Returns Lucene's form of a place between rows; a row at the place itself comes after it, or before it. */
    FieldDoc place(List<Object> values, int number, boolean rowComesAfter, int documents) {
        Object[] fields = new Object[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            fields[i] = values.get(i) instanceof String text ? new BytesRef(text) : values.get(i);
        }
        fields[values.size()] = number;
        return new FieldDoc(rowComesAfter ? -1 : Math.max(0, documents - 1), 0, fields);
    }

    /** Returns the values of a row that was found. */
    static List<Object> values(FieldDoc found) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < found.fields.length - 1; i++) {
            values.add(found.fields[i] instanceof BytesRef text ? text.utf8ToString() : found.fields[i]);
        }
        return values;
    }
}
