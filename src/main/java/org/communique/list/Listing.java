package org.communique.list;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A list that clients can page through.
 *
 * @param name what its cursors are good for: {@code statements}
 * @param kind of which the records are
 * @param only what holds of all of its records
 * @param rows what one record gives to it
 * @param parts where a record's rows stand when it may give several; null when each record is a row
 */
public record Listing<T>(
        String name,
        Kind kind,
        Bson only,
        Rows<T> rows,
        @Nullable Parts parts) {

    /**
     * Rows that stand inside a record: a statement's quotes, an actor's participations in a meeting.
     *
     * @param array the stored field that they are the elements of
     * @param owner the element's field that names the parent whose list it is; null when the list takes all of them
     */
    public record Parts(String array, @Nullable String owner) {}

    /** What one record gives to a list: at least one row for each record that the list's filter admits. */
    public interface Rows<T> {

        /** The rows, always in the same order; {@code parent} is the id of the fact whose list it is, null for a list of all. */
        List<T> of(Curated record, @Nullable String parent);
    }

    /** The list of all records of a kind, a row each. */
    public static <T extends Curated> Listing<T> of(Kind kind, Class<T> type) {
        return new Listing<>(
                kind.collection(), kind, new Document(), (record, parent) -> List.of(type.cast(record)), null);
    }
}
