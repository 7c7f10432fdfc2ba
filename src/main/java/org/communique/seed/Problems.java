package org.communique.seed;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Findings;

/** Collects what is wrong. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String rule) {
        found.add(new Problem(place, rule));
    }

    void addAll(List<Problem> others) {
        found.addAll(others);
    }

    /** Takes what a part finds wrong with itself. */
    Findings of(Place part) {
        return (field, rule) -> add(part.in(field, part.line()), rule);
    }

    /** Takes what a part finds wrong with itself, and looks up on which line of the file that stands. */
    Findings of(Place part, Yaml yaml) {
        return (field, rule) -> add(part.in(field, yaml.lineOf(field)), rule);
    }

    void clear() {
        found.clear();
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All of them, by file and line. */
    List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
