package org.communique.http;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    static byte[] bytes(Map<String, Object> body) {
        return JSON.writeValueAsBytes(body);
    }

    /** The same text for the same values, however their keys are ordered. */
    static String text(Map<String, ?> values) {
        return CANONICAL.writeValueAsString(values);
    }
}
