package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.list.Position;
import org.junit.jupiter.api.Test;

class CursorsTests {

    private static String cursor(int revision) {
        return new Cursor(Cursor.fingerprint("statements"), revision, new Position(List.of(3, "statement:a"), 0))
                .text();
    }

    @Test
    void findsTheNewestInVariablesAtAnyDepth() {
        Map<String, Object> inner = new HashMap<>(Map.of("list", List.of("x", cursor(7), 3, Map.of("a", cursor(5)))));
        inner.put("none", null);

        assertThat(Cursors.newestRevision("{ __typename }", Map.of("after", cursor(6), "filter", inner)))
                .isEqualTo(7);
    }

    @Test
    void findsTheNewestInTheDocument() {
        String document = "{ a: topics(after: \"%s\") b: topics(after: \"\"\"%s\"\"\") c: topics(after: \"no\") }";

        assertThat(Cursors.newestRevision(document.formatted(cursor(4), cursor(9)), Map.of()))
                .isEqualTo(9);
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(Cursors.newestRevision("{ node(id: \"WzEs\") { id } }", Map.of("after", "WzEsImRhbWFnZWQ")))
                .isZero();
        assertThat(Cursors.newestRevision("PersistedQueryMarker", Map.of())).isZero();
        assertThat(Cursors.newestRevision("\"WzEs", Map.of())).isZero();
    }

    @Test
    void comesToAnEndWithWhatHasNone() {
        List<Object> deep = new ArrayList<>();
        List<Object> at = deep;
        for (int i = 0; i < 100_000; i++) {
            List<Object> next = new ArrayList<>();
            at.add(next);
            at = next;
        }
        at.add(cursor(3));

        assertThat(Cursors.newestRevision(
                        "\"WzEs".repeat(100_000), Map.of("deep", deep, "wide", Collections.nCopies(1_000_000, "x"))))
                .isZero();
    }
}
