package org.communique.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import org.communique.fact.Sha256;
import org.communique.list.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A position in a list as clients hold it: base64url over a JSON array of the form's version, the list's fingerprint (its name, sort and
 * filter, not its parent), the revision that gave it out, and the position. It is not signed: a well-formed forgery is only a position.
 *
 * @param revision that gave it out; a process that knows only older ones looks for newer before it answers
 */
record Cursor(String fingerprint, int revision, Position position) {

    private static final int VERSION = 1;
    private static final int FINGERPRINT = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a list's cursors have in common. */
    static String fingerprint(String list) {
        return Sha256.of(list).substring(0, FINGERPRINT);
    }

    String text() {
        StringJoiner json = new StringJoiner(",", "[", "]");
        json.add(String.valueOf(VERSION))
                .add(quoted(fingerprint))
                .add(String.valueOf(revision))
                .add(String.valueOf(position.part()));
        position.values().forEach(value -> json.add(value instanceof String text ? quoted(text) : value.toString()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    /** The cursor that the text holds; null where it is none. */
    static @Nullable Cursor parse(String text) {
        if (text.length() > Limits.MAX_CURSOR) {
            return null;
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            JsonNode array = JSON.readTree(json);
            return isCursor(array) ? read(array) : null;
        } catch (IllegalArgumentException | JacksonException damaged) {
            return null;
        }
    }

    private static boolean isCursor(JsonNode array) {
        return array.isArray()
                && array.size() > 4
                && array.get(0).isInt()
                && array.get(0).intValue() == VERSION
                && array.get(1).isString()
                && isNatural(array.get(2))
                && isNatural(array.get(3));
    }

    private static boolean isNatural(JsonNode number) {
        return number.isInt() && number.intValue() >= 0;
    }

    private static @Nullable Cursor read(JsonNode array) {
        List<Object> values = new ArrayList<>();
        for (int i = 4; i < array.size(); i++) {
            JsonNode value = array.get(i);
            if (value.isInt()) {
                values.add(value.intValue());
            } else if (value.isString()) {
                values.add(value.stringValue());
            } else {
                return null;
            }
        }
        Position position = new Position(List.copyOf(values), array.get(3).intValue());
        return new Cursor(array.get(1).stringValue(), array.get(2).intValue(), position);
    }
}
