package org.communique.source;

import java.util.Optional;
import org.communique.fact.Locator;
import org.communique.fact.Sha256;
import org.jspecify.annotations.Nullable;

/** What a text has of a passage. */
record ComparedPassage(Locator passage, String text) {

    Verdicts.State state() {
        int length = text.codePointCount(0, text.length());
        if (passage.end() <= length && isPassage(span(passage.start(), passage.end()))) {
            return Verdicts.State.VERIFIED;
        }
        return isElsewhere(length) ? Verdicts.State.DRIFTED : Verdicts.State.NOT_FOUND;
    }

    private boolean isPassage(String words) {
        return Sha256.of(words).equals(passage.passageSha256())
                && (passage.exact() == null || passage.exact().equals(words));
    }

    private boolean isElsewhere(int length) {
        if (passage.exact() != null) {
            return text.contains(passage.exact());
        }
        int span = passage.end() - passage.start();
        if (span > length) {
            return false;
        }
        int from = 0;
        int to = text.offsetByCodePoints(0, span);
        boolean found = isPassage(text.substring(from, to));
        while (!found && to < text.length()) {
            from = text.offsetByCodePoints(from, 1);
            to = text.offsetByCodePoints(to, 1);
            found = isPassage(text.substring(from, to));
        }
        return found;
    }

    /** What stands otherwise before or after the passage than the citation has it. */
    Optional<String> wrongSurroundings() {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(start, passage.end() - passage.start());
        if (!stands(passage.prefix(), text.substring(0, start), true)) {
            return Optional.of("has a prefix that does not stand before the passage");
        }
        return stands(passage.suffix(), text.substring(end), false)
                ? Optional.empty()
                : Optional.of("has a suffix that does not stand after the passage");
    }

    private static boolean stands(@Nullable String words, String beside, boolean before) {
        return words == null || (before ? beside.endsWith(words) : beside.startsWith(words));
    }

    private String span(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
