package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBasisTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATED                        | 2024-07-24
            STATED                        | 2024-22?
            STATED                        | ../2024
            INFERRED_FROM_WEEKDAY         | 2024-07-24
            INFERRED_FROM_WEEKDAY         | 2024-07-24?
            INFERRED_FROM_WEEKDAY         | 2023-08-05/2023-08-07
            INFERRED_FROM_WEEKDAY         | 2023-08-01~/2023-08-07
            INFERRED_FROM_WEEKDAY         | 2023-08-07/2023-08-07
            INFERRED_FROM_RELATIVE_PHRASE | 2024-07-15/2024-07-21
            INFERRED_FROM_RELATIVE_PHRASE | 2023-08-05/2023-08-06
            INFERRED_FROM_RELATIVE_PHRASE | 2024-06
            INFERRED_FROM_RELATIVE_PHRASE | 2024-22
            INFERRED_FROM_RELATIVE_PHRASE | 2023
            INFERRED_FROM_RELATIVE_PHRASE | 2024-07-24/..
            INFERRED_FROM_PUBLICATION     | 2024-07-24
            INFERRED_FROM_PUBLICATION     | ../2024-07-24
            INFERRED_FROM_PUBLICATION     | 2023-08-05/2023-08-10
            INFERRED_FROM_MEETING         | 2024-07-24
            INFERRED_FROM_MEETING         | ../2023-08-05
            INFERRED_FROM_MEETING         | 2023-08-05/2023-08-06
            INFERRED_FROM_MEETING         | 2024-06
            """)
    void acceptsADateThatTheBasisCanYield(DateBasis basis, String date) {
        assertThat(basis.objection(Edtf.parse(date))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-01/2023-08-08",
        "2024-07-28/2024-07",
        "2024-07/2024-07-03",
        "../2024-07-24",
        "2024-07-24/..",
        "2024-06",
        "2024-22",
        "2023"
    })
    void acceptsNothingVaguerThanAWeekFromAWeekday(String date) {
        assertThat(DateBasis.INFERRED_FROM_WEEKDAY.objection(Edtf.parse(date)))
                .contains(date + " is vaguer than INFERRED_FROM_WEEKDAY allows:"
                        + " it yields a day, or an interval of at most 7 days from a day to a day");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-24", "2024-07-24~", "2024-07-24/2024-07-24", "2024-07-31/2024-07"})
    void acceptsNoSingleDayFromAPhrase(String date) {
        assertThat(DateBasis.INFERRED_FROM_RELATIVE_PHRASE.objection(Edtf.parse(date)))
                .contains(date + " is sharper than INFERRED_FROM_RELATIVE_PHRASE allows:"
                        + " it yields a month, a season, a year or an interval of at least 2 days");
    }

    @ParameterizedTest
    @CsvSource({"2024-06", "2024-22", "2023"})
    void acceptsOnlyADayOrAnIntervalFromAPublication(String date) {
        assertThat(DateBasis.INFERRED_FROM_PUBLICATION.objection(Edtf.parse(date)))
                .contains(date + " is vaguer than INFERRED_FROM_PUBLICATION allows:"
                        + " it yields a day, or an interval up to it or from it");
    }
}
