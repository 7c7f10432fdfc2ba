package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.HeapUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weight of a request in the caches is no less than the heap that it takes, and memory that is reserved for a body is enough for it. */
class HeapSizeTests {

    private static final int BODIES = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"\":0}",
                "{\"a\":{}}",
                "[]",
                "[0]",
                "1.5",
                "12345678901234567890",
                "1.2345678901234567890123",
                "\"\"",
                "\"x\"",
                "\"\u0434\"",
                "{\"a\":1,\"b\":2,\"c\":3}",
                "null",
            })
    void isNoLessThanTheHeapItTakes(String value) {
        String body = "{\"query\":\"{a}\",\"variables\":{\"x\":[" + (value + ",").repeat(1_200) + "0]}}";
        long taken = heapOf(body);

        assertThat(taken).isLessThan(QuestionReader.fromBody(body).heapBytes());
        assertThat(taken).isLessThan(Body.heapBytes(body.length()));
    }

    private static long heapOf(String body) {
        List<Map<String, Object>> read = new ArrayList<>(BODIES);
        QuestionReader.fromBody(body);
        long before = HeapUse.afterCollection();
        for (int i = 0; i < BODIES; i++) {
            read.add(QuestionReader.fromBody(body).variables());
        }
        long taken = HeapUse.afterCollection() - before;
        assertThat(read).hasSize(BODIES);
        return taken / BODIES;
    }
}
