package org.communique.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a date rests on, and with that how sharp it can be. */
public enum DateBasis {
    /** The source prints the date itself. */
    STATED("any date"),
    /** The source prints a weekday, which the publication date turns into a day, or into an interval within a week. */
    INFERRED_FROM_WEEKDAY("a day, or an interval of at most 7 days from a day to a day"),
    /** The source prints a phrase such as "last week", counted from the publication; it never yields a single day. */
    INFERRED_FROM_RELATIVE_PHRASE("a month, a season, a year or an interval of at least 2 days"),
    /** Only the publication bounds the date: its day, or an interval up to it or from it, open or not. */
    INFERRED_FROM_PUBLICATION("a day, or an interval up to it or from it"),
    /** The date follows from that of a meeting, and is as sharp as the meeting's, or an interval up to it or from it. */
    INFERRED_FROM_MEETING("the meeting's date, or an interval up to it or from it");

    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern SLASH = Pattern.compile("/");

    private final String yields;

    DateBasis(String yields) {
        this.yields = yields;
    }

    /** Tells a curator that the date is sharper, or vaguer, than this basis can make it; empty where it fits. */
    public Optional<String> objection(Edtf date) {
        if (fits(date)) {
            return Optional.empty();
        }
        String comparison = this == INFERRED_FROM_RELATIVE_PHRASE ? "sharper" : "vaguer";
        return Optional.of("%s is %s than %s allows: it yields %s".formatted(date, comparison, this, yields));
    }

    private boolean fits(Edtf date) {
        return switch (this) {
            case STATED, INFERRED_FROM_MEETING -> true;
            case INFERRED_FROM_WEEKDAY -> days(date) <= DAYS_OF_A_WEEK && isWrittenInDays(date);
            case INFERRED_FROM_RELATIVE_PHRASE -> days(date) > 1;
            case INFERRED_FROM_PUBLICATION ->
                date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.INTERVAL;
        };
    }

    private static long days(Edtf date) {
        return date.days().orElse(Long.MAX_VALUE);
    }

    /** Of a date without an open side: whether it is a day or an interval from a day to a day. */
    private static boolean isWrittenInDays(Edtf date) {
        return SLASH.splitAsStream(date.text())
                .map(Edtf::parse)
                .allMatch(side -> side.precision() == DatePrecision.DAY);
    }
}
