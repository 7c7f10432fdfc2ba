package org.communique.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a date says, so that tests compare it whole. */
record Reading(
        String text,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DatePrecision precision,
        boolean uncertain,
        boolean approximate) {

    static Reading of(Edtf date) {
        return new Reading(
                date.text(), date.earliest(), date.latest(), date.precision(), date.uncertain(), date.approximate());
    }
}
