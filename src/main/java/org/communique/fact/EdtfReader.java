package org.communique.fact;

import org.jspecify.annotations.Nullable;

/** Reads a date or an interval from its text: the characters first, then each side. */
final class EdtfReader {

    private final String text;

    EdtfReader(String text) {
        this.text = text;
    }

    Edtf read() {
        EdtfRule.brokenByCharactersOf(text).ifPresent(this::refuse);
        int slash = text.indexOf('/');
        return slash < 0
                ? new EdtfSide(text, text).read()
                : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private Edtf interval(String from, String to) {
        if (to.indexOf('/') >= 0) {
            refuse(EdtfRule.SECOND_SLASH);
        }
        if (from.isEmpty() || to.isEmpty()) {
            refuse(EdtfRule.UNKNOWN_SIDE);
        }
        Edtf start = side(from);
        Edtf end = side(to);
        if (start == null && end == null) {
            refuse(EdtfRule.NO_SIDE);
        }
        if (start != null && end != null && start.after(end)) {
            refuse(EdtfRule.BACKWARDS);
        }
        return between(start, end);
    }

    private @Nullable Edtf side(String side) {
        return side.equals(EdtfSide.OPEN) ? null : new EdtfSide(text, side).read();
    }

    private Edtf between(@Nullable Edtf start, @Nullable Edtf end) {
        return new Edtf(
                text,
                start == null ? null : start.earliest(),
                end == null ? null : end.latest(),
                DatePrecision.INTERVAL,
                start != null && start.uncertain() || end != null && end.uncertain(),
                start != null && start.approximate() || end != null && end.approximate());
    }

    private void refuse(EdtfRule rule) {
        throw new EdtfException(text, text, rule);
    }
}
