package org.communique.fact;

import org.jspecify.annotations.Nullable;

/** The passage of a source that a fact rests on; without a locator, the source as a whole. */
public record Citation(
        @RefersTo("source") String source, @Nullable Locator locator) {}
