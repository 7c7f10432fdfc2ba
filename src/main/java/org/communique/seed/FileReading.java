package org.communique.seed;

import java.util.List;
import java.util.OptionalInt;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file.
 *
 * @param sha256 of its bytes
 * @param kind of its records
 * @param text null where it is none
 * @param whole whether all of it was read, so that what is not in it is not there
 * @param entries the records that could be read
 * @param ids all that stand in it, those of records that could not be read included
 * @param problems what is wrong with the file by itself, but for its form
 */
record FileReading(
        String name,
        String sha256,
        Kind kind,
        @Nullable String text,
        boolean whole,
        List<Entry> entries,
        List<Named> ids,
        List<Reference> references,
        List<Part> parts,
        List<Problem> problems) {

    private static final String STRAY_COMMENT =
            "has a comment among its records: comments stand at the head of a file, before the first record";

    /** An id and where it is given to something. */
    record Named(String id, Place place) {}

    /** The file as it should be written; null where it cannot be told because something in it is wrong. */
    @Nullable
    String canonical() {
        return text == null || !problems.isEmpty()
                ? null
                : Canonical.write(
                        Comments.head(text), entries.stream().map(Entry::record).toList());
    }

    /** Whether it is written as it should be. */
    boolean isCanonical() {
        return text != null && text.equals(canonical());
    }

    /** Why it cannot be rewritten as it should be: what is wrong in it, or a comment that would be lost. */
    List<Problem> hindrances() {
        if (text == null || !problems.isEmpty()) {
            return problems;
        }
        OptionalInt comment = Comments.below(text);
        return comment.isEmpty()
                ? List.of()
                : List.of(new Problem(Place.of(name).on(comment.getAsInt()), STRAY_COMMENT));
    }
}
