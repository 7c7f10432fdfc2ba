package org.communique.list;

import java.util.ArrayList;
import java.util.List;
import org.communique.index.IndexFields;
import org.communique.index.RowSort.Key;
import org.communique.index.RowSort.Key.Type;

/**
 * In which order a list is read. The id of the record breaks the tie, in the direction of the last key.
 *
 * @param keys what sorts the list, the id last
 */
public record Order(List<Key> keys) {

    /** The id, ascending. */
    static final Key ID = new Key(IndexFields.RECORD, Type.ID, false);

    /** By date, the newest first, undated rows last. */
    public static final Order NEWEST_FIRST = by(List.of(new Key(IndexFields.UNDATED_FIRST, Type.DAY, true)));
    /** By date, the oldest first, undated rows last. */
    public static final Order OLDEST_FIRST = by(List.of(new Key(IndexFields.UNDATED_LAST, Type.DAY, false)));

    /** Returns the order by these keys, then by id; keys behind the id decide nothing. */
    public static Order by(List<Key> keys) {
        List<Key> all = new ArrayList<>();
        for (Key key : keys) {
            if (all.stream().noneMatch(Order::isId)
                    && all.stream().noneMatch(earlier -> earlier.field().equals(key.field()))) {
                all.add(key);
            }
        }
        if (all.stream().noneMatch(Order::isId)) {
            all.add(new Key(
                    ID.field(),
                    Type.ID,
                    !all.isEmpty() && all.get(all.size() - 1).descending()));
        }
        return new Order(List.copyOf(all));
    }

    private static boolean isId(Key key) {
        return key.type() == Type.ID;
    }

    /** Returns whether these may be the values of a row's place: a day where a date sorts, elsewhere text. */
    public boolean sorts(List<Object> values) {
        boolean fit = values.size() == keys.size();
        for (int i = 0; fit && i < values.size(); i++) {
            fit = (keys.get(i).type() == Type.DAY) == values.get(i) instanceof Integer;
        }
        return fit;
    }
}
