package org.communique.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source allows it to be known, never sharper.
 *
 * @param edtf the date, or interval, in Extended Date/Time Format
 * @param basis how we know it
 * @param asPrinted the source's words: "on Wednesday"
 */
public record When(Edtf edtf, DateBasis basis, @Nullable String asPrinted) implements Checked {

    /** Sorts before every day: where an undated row stands when undated rows come first in ascending order. */
    public static final int BEFORE_ALL = -1_000_000;
    /** Sorts after every day. */
    public static final int AFTER_ALL = 4_000_000;

    /** The first day that it may have been; null where that side is open. */
    public @Nullable LocalDate earliest() {
        return edtf.earliest();
    }

    /** The last day that it may have been; null where that side is open. */
    public @Nullable LocalDate latest() {
        return edtf.latest();
    }

    public DatePrecision precision() {
        return edtf.precision();
    }

    /** Whether the source, or its date, is in doubt: EDTF's {@code ?} or {@code %}. */
    public boolean uncertain() {
        return edtf.uncertain();
    }

    /** Whether the date is approximate: EDTF's {@code ~} or {@code %}. */
    public boolean approximate() {
        return edtf.approximate();
    }

    @Override
    public void check(Findings findings) {
        basis.objection(edtf).ifPresent(objection -> findings.add("edtf", objection));
    }

    /**
     * A date as it is compared: in days since 1970-01-01, both included; an open side is beyond every day.
     */
    public record Bounds(int from, int to) {

        /** Those of a date. */
        public static Bounds of(Edtf date) {
            return new Bounds(When.day(date.earliest(), BEFORE_ALL), When.day(date.latest(), AFTER_ALL));
        }

        /** The day that orders it: its first, or its last where it has no first. */
        public int day() {
            return from == BEFORE_ALL ? to : from;
        }
    }

    /** A day as it is stored and compared: in days since 1970-01-01. */
    public static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static int day(@Nullable LocalDate date, int open) {
        return date == null ? open : day(date);
    }
}
