package org.communique.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Reads one date, alone or as a side of an interval: a day, month, season or year with at most one qualifier. */
final class EdtfSide {

    /** What is written for a side that is open. */
    static final String OPEN = "..";

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}(?!\\d)");
    private static final String QUALIFIERS = "?~%";
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int LAST_SEASON = 41;
    private static final int LAST_YEAR = 9999;

    private final String text;
    private final String side;
    private final char qualifier;
    private final String date;

    /** The date on this side of that text; both are the same where the date stands alone. */
    EdtfSide(String text, String side) {
        char last = side.charAt(side.length() - 1);
        this.text = text;
        this.side = side;
        this.qualifier = isQualifier(last) ? last : ' ';
        this.date = isQualifier(last) ? side.substring(0, side.length() - 1) : side;
    }

    Edtf read() {
        requireForm();
        require(year() > 0, EdtfRule.YEAR_ZERO);
        return switch (date.length()) {
            case 4 -> dated(DatePrecision.YEAR, YearMonth.of(year(), 1), YearMonth.of(year(), 12));
            case 7 -> monthOrSeason(number(5));
            default -> day(month(number(5)), number(8));
        };
    }

    private void requireForm() {
        require(date.isEmpty() || !isQualifier(date.charAt(date.length() - 1)), EdtfRule.SECOND_QUALIFIER);
        require(date.chars().noneMatch(EdtfSide::isQualifier), EdtfRule.COMPONENT_QUALIFIER);
        require(!date.contains(OPEN), EdtfRule.OPEN_SIDE);
        require(!date.startsWith("-"), EdtfRule.SIGNED_YEAR);
        require(FOUR_DIGITS.matcher(date).lookingAt(), EdtfRule.YEAR_DIGITS);
        require(FORM.matcher(date).matches(), EdtfRule.FORM);
    }

    private Edtf monthOrSeason(int number) {
        if (number >= SPRING && number <= WINTER) {
            return season(number - SPRING);
        }
        require(number < SPRING || number > LAST_SEASON, EdtfRule.OTHER_SEASON);
        return dated(DatePrecision.MONTH, month(number), month(number));
    }

    /** Three whole months, spring from March on; a winter runs into the next year. */
    private Edtf season(int afterSpring) {
        YearMonth last = month(3).plusMonths(3L * afterSpring + 2);
        require(last.getYear() <= LAST_YEAR, EdtfRule.AFTER_LAST_YEAR);
        return dated(DatePrecision.SEASON, last.minusMonths(2), last);
    }

    private YearMonth month(int number) {
        require(number >= 1 && number <= 12, EdtfRule.NO_SUCH_MONTH);
        return YearMonth.of(year(), number);
    }

    private Edtf day(YearMonth month, int number) {
        require(month.isValidDay(number), EdtfRule.NO_SUCH_DAY);
        return dated(DatePrecision.DAY, month.atDay(number), month.atDay(number));
    }

    private Edtf dated(DatePrecision precision, YearMonth first, YearMonth last) {
        return dated(precision, first.atDay(1), last.atEndOfMonth());
    }

    private Edtf dated(DatePrecision precision, LocalDate earliest, LocalDate latest) {
        boolean uncertain = qualifier == '?' || qualifier == '%';
        boolean approximate = qualifier == '~' || qualifier == '%';
        return new Edtf(side, earliest, latest, precision, uncertain, approximate);
    }

    private int year() {
        return Integer.parseInt(date, 0, 4, 10);
    }

    private int number(int from) {
        return Integer.parseInt(date, from, from + 2, 10);
    }

    private void require(boolean kept, EdtfRule rule) {
        if (!kept) {
            throw new EdtfException(text, side, rule);
        }
    }

    private static boolean isQualifier(int character) {
        return QUALIFIERS.indexOf(character) >= 0;
    }
}
