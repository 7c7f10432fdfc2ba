package org.communique.statement;

import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The verbatim words of a quote, as they stand in their statement's record; the words are those of its citation's locator.
 *
 * @param wordedBy whose wording stands between the marks; null where it is the speaker's own
 */
public record Span(String id, @Nullable Party wordedBy, Citation citation) implements Checked {

    @Override
    public void check(Findings findings) {
        if (!id.startsWith("quote:")) {
            findings.add("id", "must be quote:<slug>, not " + id);
        }
        if (citation.locator() == null || citation.locator().exact() == null) {
            findings.add("citation.locator", "is required, with exact: a quote gives its words and where they stand");
        }
    }
}
