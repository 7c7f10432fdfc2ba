package org.communique.fact;

import java.util.Comparator;
import java.util.Optional;

/** Why a text is no accepted date; of several rules that its characters break, the first in this order is named. */
enum EdtfRule {
    EMPTY("a date is missing"),
    TOO_LONG("a date has at most %d characters".formatted(Edtf.MAX_LENGTH)),
    WHITESPACE("whitespace is not accepted"),
    FOREIGN_DIGIT("digits other than 0 to 9 are not accepted"),
    CHARACTER("a date is written with the characters 0 to 9 - / .. ? ~ % only"),
    SET("sets ([..], {..} and commas) are not accepted"),
    LONG_YEAR("years of more than four digits (Y) are not accepted"),
    TIME("times are not accepted"),
    EXPONENT("exponents (E) are not accepted"),
    SIGNIFICANT_DIGITS("significant digits (S) are not accepted"),
    UNSPECIFIED_DIGIT("unspecified digits (X) are not accepted"),
    SIGNED_YEAR("signed (negative) years are not accepted; years run from 0001 to 9999"),

    SECOND_SLASH("an interval has one / only"),
    UNKNOWN_SIDE("an empty side (unknown) is not accepted; an open side is written .."),
    NO_SIDE("an interval has at least one date; ../.. is not accepted"),
    BACKWARDS("an interval that runs backwards is not accepted"),
    OPEN_SIDE(".. is accepted only as one whole side of an interval, without a qualifier"),

    SECOND_QUALIFIER("a date has one qualifier at most; % says both ? and ~"),
    COMPONENT_QUALIFIER(
            "qualifiers (? ~ %) of single components are not accepted; a qualifier stands at the end of a date"),
    YEAR_DIGITS("a date begins with a year of exactly four digits"),
    FORM("a date is written YYYY-MM-DD, YYYY-MM, YYYY-21 to YYYY-24 (seasons) or YYYY"),
    YEAR_ZERO("year 0000 is not accepted; years run from 0001 to 9999"),
    OTHER_SEASON("seasons 25 to 41 are not accepted; 21 to 24 are spring, summer, autumn and winter"),
    NO_SUCH_MONTH("there is no such month"),
    NO_SUCH_DAY("there is no such day"),
    AFTER_LAST_YEAR("the winter of 9999 ends after the last accepted year");

    private final String wording;

    EdtfRule(String wording) {
        this.wording = wording;
    }

    /** The rule in words, to follow the value that breaks it. */
    String wording() {
        return wording;
    }

    /** The rule that the length or a character of this text breaks, before anything is read from it. */
    static Optional<EdtfRule> brokenByCharactersOf(String text) {
        if (text.isEmpty()) {
            return Optional.of(EMPTY);
        }
        if (text.length() > Edtf.MAX_LENGTH) {
            return Optional.of(TOO_LONG);
        }
        return text.codePoints()
                .mapToObj(EdtfRule::brokenBy)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Optional<EdtfRule> brokenBy(int character) {
        return switch (character) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '/', '.', '?', '~', '%' -> Optional.empty();
            case '[', ']', '{', '}', ',' -> Optional.of(SET);
            case 'Y' -> Optional.of(LONG_YEAR);
            case 'T', 'Z', ':' -> Optional.of(TIME);
            case 'E' -> Optional.of(EXPONENT);
            case 'S' -> Optional.of(SIGNIFICANT_DIGITS);
            case 'X' -> Optional.of(UNSPECIFIED_DIGIT);
            case '+' -> Optional.of(SIGNED_YEAR);
            default -> Optional.of(brokenByStrange(character));
        };
    }

    private static EdtfRule brokenByStrange(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return WHITESPACE;
        }
        return Character.isDigit(character) ? FOREIGN_DIGIT : CHARACTER;
    }
}
