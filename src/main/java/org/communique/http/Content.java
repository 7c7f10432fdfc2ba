package org.communique.http;

import org.jspecify.annotations.Nullable;

/** The JSON of an answer, written once: in UTF-8, and coded where somebody asks for that. */
final class Content {

    /** No JSON at all. */
    static final Content NONE = new Content(new byte[0]);

    private final byte[] plain;
    private volatile byte @Nullable [] coded;

    Content(byte[] plain) {
        this.plain = plain;
    }

    /** The bytes to send in that coding; not to be changed. */
    byte[] in(Coding coding) {
        if (!coding.changes(plain)) {
            return plain;
        }
        byte[] known = coded;
        if (known == null) {
            known = coding.encode(plain);
            coded = known;
        }
        return known;
    }

    /** Whether the coding makes a difference. */
    boolean isChangedBy(Coding coding) {
        return coding.changes(plain);
    }

    /** Bytes without a coding. */
    int length() {
        return plain.length;
    }
}
