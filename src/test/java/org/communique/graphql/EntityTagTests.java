package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    @Test
    void aHeaderOfSeveralTagsNamesTheNewestRevisionAmongThem() {
        EntityTag old = EntityTag.of(4, "one");
        EntityTag young = EntityTag.of(999_999_999, "other");

        assertThat(EntityTag.newestRevision(old.toString())).isEqualTo(4);
        assertThat(EntityTag.newestRevision("W/" + old + ", " + young + ",\"of somebody else\""))
                .isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "\"", "\"4\"", "\"4", "\"1234567890.a\"", "\"x4.a\"", "\"-4.a\"", "4.a"})
    void whatIsNoTagOfOursNamesNoRevision(String header) {
        assertThat(EntityTag.newestRevision(header)).isZero();
    }

    @Test
    void aTagIsFoundInAHeaderOfSeveralWeakOrStrong() {
        EntityTag tag = EntityTag.of(4, "one");

        assertThat(tag.isIn("\"other\", W/" + tag)).isTrue();
        assertThat(tag.isIn(EntityTag.of(4, "other").toString())).isFalse();
    }
}
