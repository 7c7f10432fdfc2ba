package org.communique.source;

import java.net.URI;
import java.util.List;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Dated;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Role;
import org.communique.fact.Indexed;
import org.communique.fact.LanguageTag;
import org.communique.fact.RefersTo;
import org.communique.fact.Sha256;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are taken from. Its text is not in the repository; what identifies the text is.
 *
 * @param title null where the document carries none
 * @param language BCP 47
 * @param sha256 of the text in UTF-8, after {@code normalization}
 * @param normalization the named rule that hash and offsets are counted under: {@code identity}, the bytes as they stand
 * @param characters the text's length in Unicode code points
 * @param rights whose they are, in words
 */
public record Source(
        String id,
        @Nullable String title,
        Kind kind,

        @RefersTo({"person", "organization", "state"}) @Nullable
        String publisher,

        @Nullable When publishedAt,
        String language,
        @Nullable String url,
        @Nullable String archivedUrl,
        String sha256,
        String normalization,
        Integer characters,
        @Nullable String rights)
        implements Fact, Indexed, Dated, Checked {

    /** The one normalisation there is so far. */
    static final String IDENTITY = "identity";

    /** What sort of document it is. */
    public enum Kind {
        ARTICLE,
        READOUT,
        TRANSCRIPT,
        WRITTEN_STATEMENT,
        INTERVIEW,
        REFERENCE_DATA
    }

    @Override
    public String label() {
        if (title != null) {
            return title;
        }
        String what = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String when =
                publishedAt == null ? "undated" : "of " + publishedAt.edtf().text();
        return what + " " + when + " (" + id.substring(id.indexOf(':') + 1) + ")";
    }

    /** A source is its own evidence. */
    @Override
    public List<Citation> citations() {
        return List.of();
    }

    @Override
    public @Nullable When on() {
        return publishedAt;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(id)
                .on(publishedAt)
                .withName("title", title)
                .with("kind", kind)
                .with("publisher", publisher)
                .text("title", title, Role.TITLE, language);
    }

    @Override
    public void check(Findings findings) {
        LanguageTag.check(language, findings);
        if (!sha256.matches(Sha256.FORMAT)) {
            findings.add("sha256", "must be 64 lower-case hexadecimal digits, not " + sha256);
        }
        if (!normalization.equals(IDENTITY)) {
            findings.add("normalization", "must be identity (the bytes as they stand), not " + normalization);
        }
        if (characters < 1) {
            findings.add("characters", "must be 1 or more, not " + characters);
        }
        checkLink("url", url, findings);
        checkLink("archivedUrl", archivedUrl, findings);
    }

    private static void checkLink(String field, @Nullable String link, Findings findings) {
        if (link == null) {
            return;
        }
        boolean web = link.startsWith("https://") || link.startsWith("http://");
        try {
            web &= URI.create(link).getHost() != null;
        } catch (IllegalArgumentException none) {
            web = false;
        }
        if (!web) {
            findings.add(field, "must be an address on the web (https://…), not " + link);
        }
    }
}
