package org.communique.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the bytes of heap that texts and values read from JSON take. Never too low: it counts as a JVM with 8-byte references and 16-byte headers,
 * and each character as two bytes.
 */
final class HeapSize {

    private static final long TEXT = 64;
    private static final long MAP = 256;
    private static final long ENTRY = 96;
    private static final long LIST = 128;
    private static final long ELEMENT = 16;
    private static final long NUMBER = 32;
    private static final long LARGE_NUMBER = 160;

    private HeapSize() {}

    /** Estimates a value as Jackson reads it: text, number, boolean, list, map or null. */
    static long of(@Nullable Object value) {
        if (value instanceof String text) {
            return TEXT + 2L * text.length();
        }
        if (value instanceof Map<?, ?> map) {
            long size = MAP;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += ENTRY + of(entry.getKey()) + of(entry.getValue());
            }
            return size;
        }
        if (value instanceof Collection<?> elements) {
            long size = LIST;
            for (Object element : elements) {
                size += ELEMENT + of(element);
            }
            return size;
        }
        return number(value);
    }

    private static long number(@Nullable Object value) {
        if (value instanceof BigInteger large) {
            return LARGE_NUMBER + large.bitLength() / 8;
        }
        if (value instanceof BigDecimal large) {
            return LARGE_NUMBER + large.unscaledValue().bitLength();
        }
        return value == null ? 0 : NUMBER;
    }
}
