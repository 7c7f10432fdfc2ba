package org.communique.seed;

import java.util.Comparator;

/**
 * What is wrong at a place.
 *
 * @param rule what should hold, in words that a curator understands; it follows the field's name
 */
record Problem(Place place, String rule) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().file())
            .thenComparing(problem -> problem.place().line());

    /** By file, then by line; problems on one line keep the order in which they were found. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file: id: field rule (line n)}. */
    @Override
    public String toString() {
        return Texts.line(place.file())
                + ": "
                + (place.record() == null ? "" : Texts.line(place.record()) + ": ")
                + (place.field().isEmpty() ? "" : Texts.line(place.field()) + " ")
                + Texts.line(rule)
                + (place.line() == 0 ? "" : " (line " + place.line() + ")");
    }
}
