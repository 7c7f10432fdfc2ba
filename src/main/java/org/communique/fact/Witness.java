package org.communique.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what is cited with the texts themselves, and testifies in records. The room that keeps the sources declares it as a bean. */
public interface Witness {

    /** The SHA-256 of the text that the record stands for; empty where it stands for none. */
    Optional<String> textOf(Curated record);

    /** Adds what the record says otherwise of its text than the text itself. */
    void compare(Curated source, String text, Findings findings);

    /** What is wrong with a passage of the text; empty where it stands at its place. */
    Optional<String> objection(Locator passage, String text);

    /** The id of the record in which it testifies to the source's passages. */
    String idFor(Curated source);

    /**
     * Testifies to the passages of a text.
     *
     * @param before what it testified last; null for the first time
     * @param now when it testifies; where nothing else has changed, what it testified last stands
     */
    Curated testify(Curated source, String text, Collection<Locator> passages, @Nullable Curated before, Instant now);
}
