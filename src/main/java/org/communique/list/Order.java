package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.communique.fact.Curated;

/**
 * In which order a list is walked. The id breaks the tie, in the direction of the last key, so that one index serves both directions.
 *
 * @param keys the stored fields that order the list, the id last
 */
public record Order(List<Key> keys) {

    private static final String OWN = "keys.";

    /** A stored field and its direction. No stored sort key is ever null. */
    public record Key(String field, boolean descending) {

        /** Whether it tells all records apart. */
        public boolean isId() {
            return field.equals("id");
        }

        private boolean isDay() {
            return field.startsWith(OWN + "undated");
        }
    }

    /** The order by these keys, then by id; keys behind the id decide nothing. */
    public static Order by(List<Key> keys) {
        List<Key> all = new ArrayList<>();
        for (Key key : keys) {
            if (all.stream().noneMatch(Key::isId)
                    && all.stream().noneMatch(earlier -> earlier.field().equals(key.field()))) {
                all.add(key);
            }
        }
        if (all.stream().noneMatch(Key::isId)) {
            all.add(new Key("id", !all.isEmpty() && all.get(all.size() - 1).descending()));
        }
        return new Order(List.copyOf(all));
    }

    /** Whether these may be the values of a row's place: a day where a date orders, elsewhere text. */
    public boolean orders(List<Object> values) {
        boolean fit = values.size() == keys.size();
        for (int i = 0; fit && i < values.size(); i++) {
            fit = keys.get(i).isDay() == values.get(i) instanceof Integer;
        }
        return fit;
    }

    /** What MongoDB sorts by when the list is walked forward, or backward. */
    Document sort(boolean backward) {
        Document sort = new Document();
        keys.forEach(key -> sort.append(key.field(), key.descending() == backward ? 1 : -1));
        return sort;
    }

    /** Where a record stands: the value of each key. */
    List<Object> valuesOf(Curated record) {
        return keys.stream().map(key -> valueOf(record, key.field())).toList();
    }

    private static Object valueOf(Curated record, String field) {
        if (field.equals("id")) {
            return record.id();
        }
        Object value = record.key(field.substring(OWN.length()));
        if (value == null) {
            throw new IllegalStateException(record.id() + " has no " + field);
        }
        return value;
    }
}
