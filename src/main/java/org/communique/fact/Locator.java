package org.communique.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands in a source's text, after the W3C Web Annotation Data Model (TextQuoteSelector and TextPositionSelector).
 *
 * @param exact the words, where they are quoted; a paraphrased passage has none
 * @param prefix a few words before the passage, where they are needed to tell it from another
 * @param suffix a few words after it
 * @param start Unicode code points from the text's beginning, from 0
 * @param end the first code point after the passage
 * @param passageSha256 of the passage in UTF-8, lower-case hexadecimal
 */
public record Locator(
        @Verbatim @Nullable String exact,
        @Verbatim @Nullable String prefix,
        @Verbatim @Nullable String suffix,
        Integer start,
        Integer end,
        String passageSha256)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (start < 0) {
            findings.add("start", "must be 0 or more, not " + start);
        }
        if (end <= start) {
            findings.add("end", "must be greater than start (" + start + "), not " + end);
        }
        if (!passageSha256.matches(Sha256.FORMAT)) {
            findings.add("passageSha256", "must be 64 lower-case hexadecimal digits, not " + passageSha256);
        }
        if (exact != null) {
            checkWords(exact, findings);
        }
    }

    private void checkWords(String words, Findings findings) {
        int length = words.codePointCount(0, words.length());
        if (length != end - start) {
            findings.add(
                    "exact",
                    "is %d code points long, but start %d and end %d span %d"
                            .formatted(length, start, end, end - start));
        }
        if (!Sha256.of(words).equals(passageSha256)) {
            findings.add("passageSha256", "is not the SHA-256 of exact, which is " + Sha256.of(words));
        }
    }
}
