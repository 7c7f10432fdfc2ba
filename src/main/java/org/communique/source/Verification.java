package org.communique.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cited passage stands in its source's text.
 *
 * @param checkedAt when it was compared; null where it was not
 * @param sourceSha256 of the text that it was compared with; null where it was not
 */
record Verification(
        Verdicts.State state,
        @Nullable Instant checkedAt,
        @Nullable String sourceSha256) {

    static final Verification NONE = new Verification(Verdicts.State.NOT_CHECKABLE, null, null);
}
