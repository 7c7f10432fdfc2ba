package org.communique.seed;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file, with the line that it begins on. */
sealed interface Yaml {

    /** Counted from 1. */
    int line();

    /**
     * A text, a number or another single value.
     *
     * @param plain whether it stands without quotation marks, so that YAML may take it for something else than text
     */
    record Scalar(String text, boolean plain, int line) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> items, int line) implements Yaml {}

    /** Keys with their values, in the order of the file; a key may be there twice. */
    record Keys(List<Pair> pairs, int line) implements Yaml {

        @Nullable
        Pair pair(String key) {
            for (Pair pair : pairs) {
                if (pair.key().equals(key)) {
                    return pair;
                }
            }
            return null;
        }
    }

    /** What YAML knows and a seed does without. */
    record Refused(String rule, int line) implements Yaml {}

    /** A key with its value. */
    record Pair(String key, int line, Yaml value) {}

    /** The line of a part of this piece, {@code participants[2].role}, or of the nearest piece around it that there is. */
    default int lineOf(String path) {
        Yaml at = this;
        int line = line();
        for (String step : STEPS.split(path)) {
            Yaml next = at.step(step);
            if (next == null) {
                return line;
            }
            line = at instanceof Keys keys ? keys.pair(step).line() : next.line();
            at = next;
        }
        return line;
    }

    /** Tells that this piece is not what is expected. */
    default String unlike(String expected) {
        if (this instanceof Refused refused) {
            return refused.rule();
        }
        if (this instanceof Scalar scalar) {
            return PlainText.isNull(scalar)
                    ? PlainText.NO_VALUE
                    : "must be %s, not %s".formatted(expected, Texts.shown(scalar));
        }
        return "must be %s, not a %s".formatted(expected, this instanceof Items ? "list" : "group of keys");
    }

    /** Parts a path into keys and the numbers of items. */
    Pattern STEPS = Pattern.compile("\\.|\\[|]\\.?");

    private @Nullable Yaml step(String step) {
        if (this instanceof Keys keys) {
            Pair pair = keys.pair(step);
            return pair == null ? null : pair.value();
        }
        if (this instanceof Items list && step.chars().allMatch(Character::isDigit) && !step.isEmpty()) {
            int index = Integer.parseInt(step);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
