package org.communique.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A position in a list, in the form of the product's cursors: version, fingerprint, revision, part, day, id. */
record Cursor(int day, String id) {

    static Cursor read(String text) {
        String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        String[] parts = json.substring(1, json.length() - 1).split(",");
        return new Cursor(Integer.parseInt(parts[4]), parts[5].substring(1, parts[5].length() - 1));
    }

    /** The same form, so that answers have the same length; the fingerprint says nothing here. */
    String text(int revision) {
        String json = "[1,\"0000000000\"," + revision + ",0," + day + ",\"" + id + "\"]";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
