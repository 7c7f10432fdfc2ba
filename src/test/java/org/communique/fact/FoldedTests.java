package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type finds what is written. */
class FoldedTests {

    @ParameterizedTest
    @CsvSource({
        "Müller, MULLER",
        "Жо\u0301вква, жовква",
        "Støre, STORE",
        "Wałęsa, walesa",
        "Đukanović, dukanovic",
        "Straße, STRASSE",
        "STRA\u1E9EE, straße",
        "İstanbul, istanbul",
        "DIŞİŞLERİ, dışişleri",
        "ΟΔΟΣ, οδοσ",
        "ΟΔΟΣΑ, Οδόσα",
        "ﬁnal, FINAL",
        "Æsop, aesop",
        "Ｘｉ, xi",
        "a\u00A0\u2009b, a b",
        "👩‍🚀 王毅, 👩‍🚀 王毅",
    })
    void isTheSameFor(String written, String typed) {
        assertThat(Folded.of(written)).isEqualTo(Folded.of(typed));
    }

    @Test
    void isTheSameWithTypographicMarks() {
        assertThat(Folded.of("“Peace” – «it’s\u00A0now»")).isEqualTo("\"peace\" - \"it's now\"");
    }

    @ParameterizedTest
    @CsvSource({"Walter, Walters", "Ян, Яна", "王毅, 王义", "c, č1"})
    void tellsApart(String one, String other) {
        assertThat(Folded.of(one)).isNotEqualTo(Folded.of(other));
    }
}
