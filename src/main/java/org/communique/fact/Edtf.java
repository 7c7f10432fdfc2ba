package org.communique.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A date as a source lets us know it: a day, month, season or year, or an interval of these, perhaps open on one side,
 * perhaps qualified; written in a subset of the Library of Congress's
 * <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>.
 *
 * <p>It is made from its text alone, so bounds and flags never contradict it, and two are equal where their texts are.
 *
 * <p>Seasons are the meteorological ones of the northern hemisphere, in whole months: spring (21) March to May, summer
 * (22) June to August, autumn (23) September to November, winter (24) December to February of the next year. EDTF leaves
 * them open; it numbers winter last, so the winter of a year is the one that follows its autumn.
 *
 * <p>An interval begins somewhere in its first date and ends somewhere in its second. It runs backwards, and is refused,
 * only where the second is over before the first begins: 2024-07-15/2024-07 is from 15 July to some day of that July,
 * with the bounds 15 and 31 July.
 */
public final class Edtf {

    /** The longest accepted text, in characters. */
    public static final int MAX_LENGTH = 64;

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final DatePrecision precision;
    private final boolean uncertain;
    private final boolean approximate;

    Edtf(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            DatePrecision precision,
            boolean uncertain,
            boolean approximate) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    /** The date that this text writes; throws {@link EdtfException}, naming the rule, where it is outside the subset. */
    @JsonCreator
    public static Edtf parse(String text) {
        return new EdtfReader(text).read();
    }

    /** The date as it was written, unchanged. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The first day that is possible, inclusive, qualifiers aside; null where the interval is open on that side. */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /** The last day that is possible, inclusive, qualifiers aside; null where the interval is open on that side. */
    public @Nullable LocalDate latest() {
        return latest;
    }

    /** The unit that the date names. */
    public DatePrecision precision() {
        return precision;
    }

    /** Whether it is doubted that the date is right: any {@code ?} or {@code %}. */
    public boolean uncertain() {
        return uncertain;
    }

    /** Whether the date is only about right: any {@code ~} or {@code %}. */
    public boolean approximate() {
        return approximate;
    }

    /** Whether it may have been then: the two have a day in common. */
    public boolean overlaps(Edtf other) {
        return !before(other) && !after(other);
    }

    /** Whether it was certainly then: no day of it is outside the other, which an open side is unless the other's is. */
    public boolean within(Edtf other) {
        boolean begins = other.earliest == null || earliest != null && !earliest.isBefore(other.earliest);
        boolean ends = other.latest == null || latest != null && !latest.isAfter(other.latest);
        return begins && ends;
    }

    /** Whether it was certainly over when the other began; never where one of these two sides is open. */
    public boolean before(Edtf other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** Whether it certainly began when the other was over; never where one of these two sides is open. */
    public boolean after(Edtf other) {
        return other.before(this);
    }

    /** How many days it may have been, both bounds included; empty where a side is open. */
    OptionalLong days() {
        return earliest == null || latest == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(earliest, latest) + 1);
    }

    /** Whether both values write the same date with the same characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    /** Equal for equal texts. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The date as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
