package org.communique.http;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final int FIRST_BYTES = 8 * 1024;

    private Json() {}

    static byte[] bytes(Map<String, Object> body) {
        return JSON.writeValueAsBytes(body);
    }

    /** The same, as large as it may be; a larger one is refused while it is written. */
    static byte[] bytes(Map<String, Object> body, AnswerSize size) {
        var bytes = new Bounded(size);
        JSON.writeValue(bytes, body);
        return bytes.toByteArray();
    }

    private static final class Bounded extends ByteArrayOutputStream {

        private final AnswerSize size;

        Bounded(AnswerSize size) {
            super(FIRST_BYTES);
            this.size = size;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            size.check(count + length, buf.length);
            super.write(some, from, length);
        }
    }

    /** The same text for the same values, however their keys are ordered. */
    static String text(Map<String, ?> values) {
        return CANONICAL.writeValueAsString(values);
    }
}
