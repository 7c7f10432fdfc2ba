package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            text,                    earliest,   latest,     precision, uncertain, approximate
            2024-07-24,              2024-07-24, 2024-07-24, DAY,       false,     false
            2024-02-29,              2024-02-29, 2024-02-29, DAY,       false,     false
            0001-01-01,              0001-01-01, 0001-01-01, DAY,       false,     false
            9999-12-31,              9999-12-31, 9999-12-31, DAY,       false,     false
            2024-06,                 2024-06-01, 2024-06-30, MONTH,     false,     false
            2023-02,                 2023-02-01, 2023-02-28, MONTH,     false,     false
            2024-21,                 2024-03-01, 2024-05-31, SEASON,    false,     false
            2024-22,                 2024-06-01, 2024-08-31, SEASON,    false,     false
            2024-23,                 2024-09-01, 2024-11-30, SEASON,    false,     false
            2024-24,                 2024-12-01, 2025-02-28, SEASON,    false,     false
            2023-24,                 2023-12-01, 2024-02-29, SEASON,    false,     false
            9999-23,                 9999-09-01, 9999-11-30, SEASON,    false,     false
            2023,                    2023-01-01, 2023-12-31, YEAR,      false,     false
            0001,                    0001-01-01, 0001-12-31, YEAR,      false,     false
            9999,                    9999-01-01, 9999-12-31, YEAR,      false,     false
            2024-06?,                2024-06-01, 2024-06-30, MONTH,     true,      false
            2023~,                   2023-01-01, 2023-12-31, YEAR,      false,     true
            2024-07-24%,             2024-07-24, 2024-07-24, DAY,       true,      true
            2024-22~,                2024-06-01, 2024-08-31, SEASON,    false,     true
            2024-07-15/2024-07-21,   2024-07-15, 2024-07-21, INTERVAL,  false,     false
            2024-07-24/2024-07-24,   2024-07-24, 2024-07-24, INTERVAL,  false,     false
            2023/2024-06,            2023-01-01, 2024-06-30, INTERVAL,  false,     false
            2023-24/2024-02-29,      2023-12-01, 2024-02-29, INTERVAL,  false,     false
            2024-07-15/2024-07,      2024-07-15, 2024-07-31, INTERVAL,  false,     false
            2024-07/2024-07-15,      2024-07-01, 2024-07-15, INTERVAL,  false,     false
            2024-07-31/2024-07,      2024-07-31, 2024-07-31, INTERVAL,  false,     false
            2024?/2025~,             2024-01-01, 2025-12-31, INTERVAL,  true,      true
            2024/2025%,              2024-01-01, 2025-12-31, INTERVAL,  true,      true
            2024?/2025,              2024-01-01, 2025-12-31, INTERVAL,  true,      false
            ../2024,                 ,           2024-12-31, INTERVAL,  false,     false
            ../2023-08-05~,          ,           2023-08-05, INTERVAL,  false,     true
            2024/..,                 2024-01-01, ,           INTERVAL,  false,     false
            2024?/..,                2024-01-01, ,           INTERVAL,  true,      false
            """)
    void readsTheDatesOfTheSubset(
            String text,
            LocalDate earliest,
            LocalDate latest,
            DatePrecision precision,
            boolean uncertain,
            boolean approximate) {
        assertThat(Reading.of(Edtf.parse(text)))
                .isEqualTo(new Reading(text, earliest, latest, precision, uncertain, approximate));
    }

    @Test
    void isEqualWhereItIsWrittenAlike() {
        assertThat(Edtf.parse("2024-06")).isEqualTo(Edtf.parse("2024-06")).hasSameHashCodeAs(Edtf.parse("2024-06"));
        assertThat(Edtf.parse("2024-06")).isNotEqualTo(Edtf.parse("2024-06?")).hasToString("2024-06");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            one,        other,                 overlaps, within, before, after
            2024-07-24, 2024-07,               true,     true,   false,  false
            2024-07,    2024-07-24,            true,     false,  false,  false
            2024-06,    2024-07,               false,    false,  true,   false
            2024-07,    2024-06,               false,    false,  false,  true
            2024-24,    2025,                  true,     false,  false,  false
            ../2024,    2025/..,               false,    false,  true,   false
            ../2024,    2024/..,               true,     false,  false,  false
            ../2023,    ../2024,               true,     true,   false,  false
            ../2023,    2023,                  true,     false,  false,  false
            2023,       ../2023,               true,     true,   false,  false
            2024/..,    2023,                  false,    false,  false,  true
            2024/..,    ../2025,               true,     false,  false,  false
            2024,       2024?,                 true,     true,   false,  false
            """)
    void relatesToAnotherDate(
            String one, String other, boolean overlaps, boolean within, boolean before, boolean after) {
        assertThat(Relations.of(Edtf.parse(one), Edtf.parse(other)))
                .isEqualTo(new Relations(overlaps, within, before, after));
    }
}
