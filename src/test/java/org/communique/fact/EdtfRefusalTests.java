package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRefusalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | EMPTY
            ' '                    | WHITESPACE
            '2024 '                | WHITESPACE
            '2024 / 2025'          | WHITESPACE
            'Summer 2024'          | WHITESPACE
            '2024\u00a0'           | WHITESPACE
            '2024\u3000'           | WHITESPACE
            '2024\t'               | WHITESPACE
            ٢٠٢٤                   | FOREIGN_DIGIT
            2024-0\uff17           | FOREIGN_DIGIT
            202\ud835\udfd2        | FOREIGN_DIGIT
            2024–07                | CHARACTER
            July                   | CHARACTER
            Yesterday              | CHARACTER
            unknown/2024           | CHARACTER
            2024/open              | CHARACTER
            [2024,2025]            | SET
            {2024-06..2024-08}     | SET
            [..2024]               | SET
            Y17E8                  | LONG_YEAR
            Y-170000002            | LONG_YEAR
            2024-07-24T10:00       | TIME
            2024-07-24T10:00:00Z   | TIME
            2024-07-24T10:00+01:00 | TIME
            10:00                  | TIME
            1E3                    | EXPONENT
            1950S2                 | SIGNIFICANT_DIGITS
            202X                   | UNSPECIFIED_DIGIT
            2024-XX                | UNSPECIFIED_DIGIT
            2024-07-XX/2025        | UNSPECIFIED_DIGIT
            -2024                  | SIGNED_YEAR
            +2024                  | SIGNED_YEAR
            2024/2025/2026         | SECOND_SLASH
            2024//                 | SECOND_SLASH
            2024/                  | UNKNOWN_SIDE
            /2024                  | UNKNOWN_SIDE
            /                      | UNKNOWN_SIDE
            ../                    | UNKNOWN_SIDE
            ../..                  | NO_SIDE
            2025/2024              | BACKWARDS
            2024-07-02/2024-07-01  | BACKWARDS
            2024-08/2024-07-31     | BACKWARDS
            2024-24/2024-11        | BACKWARDS
            2024-12-32             | NO_SUCH_DAY
            ..                     | OPEN_SIDE
            2024..                 | OPEN_SIDE
            2024..2025             | OPEN_SIDE
            2024?~                 | SECOND_QUALIFIER
            2024??                 | SECOND_QUALIFIER
            ?2024                  | COMPONENT_QUALIFIER
            2024?-06               | COMPONENT_QUALIFIER
            2024-?06               | COMPONENT_QUALIFIER
            2024-06-~24            | COMPONENT_QUALIFIER
            202                    | YEAR_DIGITS
            02024                  | YEAR_DIGITS
            20240724               | YEAR_DIGITS
            24.07.2024             | YEAR_DIGITS
            ?                      | YEAR_DIGITS
            2024-7                 | FORM
            2024-07-4              | FORM
            2024-                  | FORM
            2024-07-24-            | FORM
            2024-2025              | FORM
            2024.07                | FORM
            0000                   | YEAR_ZERO
            0000-01-01             | YEAR_ZERO
            2024-25                | OTHER_SEASON
            2024-41                | OTHER_SEASON
            2024-00                | NO_SUCH_MONTH
            2024-13                | NO_SUCH_MONTH
            2024-20                | NO_SUCH_MONTH
            2024-42                | NO_SUCH_MONTH
            2024-21-01             | NO_SUCH_MONTH
            2023-02-29             | NO_SUCH_DAY
            1900-02-29             | NO_SUCH_DAY
            2024-06-31             | NO_SUCH_DAY
            2024-06-00             | NO_SUCH_DAY
            9999-24                | AFTER_LAST_YEAR
            """)
    void namesTheRule(String text, EdtfRule rule) {
        assertThat(refusalOf(text))
                .isEqualTo("EDTF \"%s\": %s".formatted(text.replace("\t", "\\u0009"), rule.wording()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/2023-02-29  | EDTF "2023-02-29" in "2024/2023-02-29": there is no such day
            2024-13?/..      | EDTF "2024-13?" in "2024-13?/..": there is no such month
            ..?/2024         | EDTF "..?" in "..?/2024": .. is accepted only as one whole side of an interval, without a qualifier
            ../-0001         | EDTF "-0001" in "../-0001": signed (negative) years are not accepted; years run from 0001 to 9999
            """)
    void namesTheSideOfAnInterval(String text, String message) {
        assertThat(refusalOf(text)).isEqualTo(message);
    }

    @Test
    void readsNothingThatIsLongerThan64Characters() {
        assertThat(refusalOf("[".repeat(Edtf.MAX_LENGTH)))
                .isEqualTo("EDTF \"" + "[".repeat(40) + "…\": sets ([..], {..} and commas) are not accepted");
        assertThat(refusalOf("[".repeat(Edtf.MAX_LENGTH + 1)))
                .isEqualTo("EDTF \"" + "[".repeat(40) + "…\": a date has at most 64 characters");
        assertThat(refusalOf("2".repeat(1_000_000))).hasSizeLessThan(100);
    }

    @Test
    void showsUpTo40CharactersWholeAndCutsNoneInTwo() {
        assertThat(refusalOf("2".repeat(40))).startsWith("EDTF \"" + "2".repeat(40) + "\":");
        assertThat(refusalOf("2".repeat(41))).startsWith("EDTF \"" + "2".repeat(40) + "…\":");
        assertThat(refusalOf("2".repeat(39) + "\ud83d\ude00")).startsWith("EDTF \"" + "2".repeat(39) + "…\":");
        assertThat(refusalOf("2".repeat(36) + "\u0007")).startsWith("EDTF \"" + "2".repeat(36) + "…\":");
    }

    @Test
    void escapesWhatCannotBeSeen() {
        assertThat(refusalOf("2024\n\u001b[31m\u202e\u200b\ud800"))
                .isEqualTo("EDTF \"2024\\u000a\\u001b[31m\\u202e\\u200b\\ud800\": whitespace is not accepted");
    }

    private static String refusalOf(String text) {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
        return refusal.getMessage();
    }
}
