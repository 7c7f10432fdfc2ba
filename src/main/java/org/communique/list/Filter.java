package org.communique.list;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What holds of the rows of a list, as MongoDB is asked.
 *
 * @param records what holds of their records; implied by {@code rows}, where that is given
 * @param rows what holds of a record beside which one of its rows stands alone, as {@link #ROW}; null where a record's rows satisfy it all or none
 */
public record Filter(Document records, @Nullable Document rows) {

    /** Where a row stands that is taken out of its record's array. */
    public static final String ROW = "row";

    /** Satisfied by everything. */
    public static final Filter NONE = of(new Document());

    /** What holds of the records. */
    public static Filter of(Document records) {
        return new Filter(records, null);
    }
}
