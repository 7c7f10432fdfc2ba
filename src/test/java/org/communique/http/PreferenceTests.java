package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers by which callers say what they prefer are read as RFC 9110 has them, in bounds. */
class PreferenceTests {

    @ParameterizedTest
    @CsvSource({
        "gzip, 1000",
        "gzip;q=1, 1000",
        "gzip;q=1.000, 1000",
        "gzip;q=0, 0",
        "gzip;q=0.000, 0",
        "GZIP ; q=0.5, 500",
        "gzip;q=0.25, 250",
        "gzip;q=.2, 200",
        "gzip;q=0.125, 125",
        "gzip;q=0.1259, 125",
        "gzip;q=0.0001, 1",
        "gzip;level=9;q=0.3, 300",
    })
    void readsAWeightInThousandths(String header, int weight) {
        assertThat(Preference.parse("Accept-Encoding", header)).containsExactly(new Preference("gzip", null, weight));
    }

    @ParameterizedTest
    @CsvSource({"gzip;q=", "gzip;q=2", "gzip;q=1.1", "gzip;q=0.x", "gzip;q=-1", "gzip;q=0.5.5", "gzip;q=10", "gzip;q=."
    })
    void leavesOutAValueWhoseWeightIsNone(String header) {
        assertThat(Preference.parse("Accept-Encoding", header)).isEmpty();
    }

    @Test
    void refusesAHeaderThatIsTooLongOrHasTooManyValues() {
        assertThat(Preference.parse("Accept", "a,".repeat(49) + "a")).hasSize(50);
        assertThatThrownBy(() -> Preference.parse("Accept", "a,".repeat(50) + "a"))
                .hasMessage("Accept has at most 50 values, not 51");
        assertThatThrownBy(() -> Preference.parse("Accept-Encoding", "gzip;q=0." + "1".repeat(992)))
                .hasMessage("Accept-Encoding has at most 1,000 characters, not 1,001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json, application/graphql-response+json                | JSON",
                "application/graphql-response+json, application/json                | GRAPHQL",
                "application/json;q=0.5, application/graphql-response+json;q=0.6    | GRAPHQL",
                "application/*, application/graphql-response+json;q=0               | JSON",
                "application/*+json                                                 | GRAPHQL",
                "text/html, */*;q=0.1                                               | JSON",
                "text/html, image/gif, *; q=.2, */*; q=.2                           | JSON",
                "application/json;charset=utf-16, application/graphql-response+json;charset=UTF-8 | GRAPHQL",
            })
    void prefersTheTypeOfTheGreatestWeight(String accept, AnswerType type) {
        assertThat(AnswerType.preferred(accept)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/json;q=0", "application/xml;q=1", "nonsense"})
    void findsNoTypeWhereNoneIsAccepted(String accept) {
        assertThat(AnswerType.preferred(accept)).isNull();
    }
}
