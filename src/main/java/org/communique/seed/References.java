package org.communique.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Curated;
import org.communique.fact.Kind;

/** Checks that whatever a record names is there, and is what it should be. */
final class References {

    private final Set<String> known;
    private final Set<Kind> unread;
    private final Problems problems;
    private int hints;

    /** Against all ids that are known; of the kinds that have an unread file, nobody can tell what is there. */
    References(Set<String> known, Set<Kind> unread, Problems problems) {
        this.known = known;
        this.unread = unread;
        this.problems = problems;
    }

    void check(List<Reference> references) {
        references.forEach(this::check);
        Map<String, List<Reference>> paths = new LinkedHashMap<>();
        references.stream()
                .filter(reference -> reference.rule().acyclic())
                .forEach(reference -> paths.computeIfAbsent(reference.path(), path -> new ArrayList<>())
                        .add(reference));
        paths.values().forEach(some -> new Circles(some).report(problems));
    }

    /** Guesses what was meant; when very much is missing, it is not a slip, and guessing takes long. */
    private String hint(String to) {
        return ++hints > Words.TOLD ? "" : Nearest.hint(to, known);
    }

    private void check(Reference reference) {
        List<String> kinds = Arrays.asList(reference.rule().value());
        String to = reference.to();
        if (!kinds.contains(Curated.prefix(to)) || to.indexOf(':') < 0) {
            problems.add(
                    reference.place(),
                    "must be the id of a %s, not %s".formatted(Words.either(kinds), Texts.shown(to)));
        } else if (!known.contains(to) && unread.stream().noneMatch(kind -> kind.holds(to))) {
            problems.add(reference.place(), "is %s, which stands in no file%s".formatted(to, hint(to)));
        }
    }
}
