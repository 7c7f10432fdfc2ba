package org.communique.seed;

import org.jspecify.annotations.Nullable;

/**
 * Where in the seed something stands.
 *
 * @param file by its name relative to the seed
 * @param record its id, or {@code record 3} where it has none; null for the file as a whole
 * @param field the path from the record: {@code participants[2].role}; empty for the record as a whole
 * @param line counted from 1; 0 for the file as a whole
 */
record Place(String file, @Nullable String record, String field, int line) {

    /** The file as a whole. */
    static Place of(String file) {
        return new Place(file, null, "", 0);
    }

    /** The same place, on a line. */
    Place on(int line) {
        return new Place(file, record, field, line);
    }

    /** A part of what stands here. */
    Place in(String part, int line) {
        return new Place(file, record, field.isEmpty() ? part : field + "." + part, line);
    }

    /** An item of the list that stands here. */
    Place item(int index, int line) {
        return new Place(file, record, field + "[" + index + "]", line);
    }
}
