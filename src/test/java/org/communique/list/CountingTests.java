package org.communique.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is said of counts that stop before the end. */
class CountingTests {

    private static final List<Grouping> BY_FORM = List.of(new Grouping("FORM", "form", false));

    @Test
    void countsAreCompleteUpToTheMostRowsThatAreCounted() {
        assertThat(counted(Counts.MAX_COUNTED).complete()).isTrue();
        assertThat(counted(Counts.MAX_COUNTED + 1).complete()).isFalse();
        assertThat(counted(Cardinality.COUNTED_EXACTLY, Cardinality.COUNTED_EXACTLY)
                        .complete())
                .isTrue();
        assertThat(counted(Cardinality.COUNTED_EXACTLY + 1, Cardinality.COUNTED_EXACTLY)
                        .complete())
                .isFalse();
        assertThat(Counting.counts(Map.of("rows", List.of(), "FORM", List.of()), BY_FORM, Counts.MAX_COUNTED, true)
                        .complete())
                .isTrue();
    }

    private static Counts counted(int rows) {
        return counted(rows, Counts.MAX_COUNTED);
    }

    private static Counts counted(int rows, int most) {
        List<Document> direct = List.of(new Document("_id", "DIRECT").append("count", rows));
        return Counting.counts(
                Map.of("rows", List.of(new Document("rows", rows)), "FORM", direct), BY_FORM, most, true);
    }
}
