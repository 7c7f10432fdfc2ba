package org.communique.http;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes answers. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new ObjectSerializer()))
            .build();
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

    /** Writes objects whose names are strings, as all of an answer's are. Jackson's own looks a serializer up for each name. */
    private static final class ObjectSerializer extends StdSerializer<Map<String, ?>> {

        ObjectSerializer() {
            super(Map.class);
        }

        @Override
        public void serialize(Map<String, ?> object, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(object);
            object.forEach((name, value) -> {
                json.writeName(name);
                if (value instanceof String text) {
                    json.writeString(text);
                } else {
                    context.writeValue(json, value);
                }
            });
            json.writeEndObject();
        }
    }
}
