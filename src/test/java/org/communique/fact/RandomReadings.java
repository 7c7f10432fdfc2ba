package org.communique.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Dates between two years, written by java.time and with the bounds that java.time gives them. */
final class RandomReadings {

    private static final List<Month> SEASON_BEGINNINGS =
            List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private final Random random;
    private final int firstYear;
    private final int lastYear;

    RandomReadings(long seed, int firstYear, int lastYear) {
        this.random = new Random(seed);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    Reading next() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> single();
            case 3 -> openBefore(single());
            case 4 -> openAfter(single());
            default -> forwards(single(), single());
        };
    }

    Reading single() {
        String qualifier = List.of("", "", "", "?", "~", "%").get(random.nextInt(6));
        Reading plain = plain(random.nextInt(firstYear, lastYear + 1));
        return new Reading(
                plain.text() + qualifier,
                plain.earliest(),
                plain.latest(),
                plain.precision(),
                "?%".contains(qualifier) && !qualifier.isEmpty(),
                "~%".contains(qualifier) && !qualifier.isEmpty());
    }

    private Reading plain(int year) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                yield plain(day.toString(), day, day, DatePrecision.DAY);
            }
            case 1 -> {
                YearMonth month = YearMonth.of(year, 1 + random.nextInt(12));
                LocalDate begin = LocalDate.of(year, month.getMonth(), 1);
                yield plain(month.toString(), begin, begin.plusMonths(1).minusDays(1), DatePrecision.MONTH);
            }
            case 2 -> season(year, random.nextInt(year == 9999 ? 3 : 4));
            default ->
                plain(
                        "%04d".formatted(year),
                        LocalDate.ofYearDay(year, 1),
                        LocalDate.of(year, 12, 31),
                        DatePrecision.YEAR);
        };
    }

    private static Reading season(int year, int season) {
        LocalDate begin = LocalDate.of(year, SEASON_BEGINNINGS.get(season), 1);
        LocalDate end = begin.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
        return plain("%04d-%d".formatted(year, 21 + season), begin, end, DatePrecision.SEASON);
    }

    private static Reading plain(String text, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        return new Reading(text, earliest, latest, precision, false, false);
    }

    private static Reading forwards(Reading one, Reading other) {
        return isBackwards(one, other) ? between(other, one) : between(one, other);
    }

    static boolean isBackwards(Reading start, Reading end) {
        return start.earliest().isAfter(end.latest());
    }

    static Reading between(Reading start, Reading end) {
        return interval(
                start.text() + "/" + end.text(),
                start.earliest(),
                end.latest(),
                start.uncertain() || end.uncertain(),
                start.approximate() || end.approximate());
    }

    private static Reading openBefore(Reading end) {
        return interval("../" + end.text(), null, end.latest(), end.uncertain(), end.approximate());
    }

    private static Reading openAfter(Reading start) {
        return interval(start.text() + "/..", start.earliest(), null, start.uncertain(), start.approximate());
    }

    private static Reading interval(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            boolean uncertain,
            boolean approximate) {
        return new Reading(text, earliest, latest, DatePrecision.INTERVAL, uncertain, approximate);
    }
}
