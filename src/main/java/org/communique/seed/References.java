package org.communique.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.communique.fact.Curated;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/** Checks that whatever a record names is there, and is what it should be. */
final class References {

    private final Collection<String> missing;
    private final Supplier<Collection<String>> known;
    private final Problems problems;
    private @Nullable Collection<String> words;
    private int hints;

    /** {@code missing} are ids that stand in no file, {@code known} those that do. */
    References(Collection<String> missing, Supplier<Collection<String>> known, Problems problems) {
        this.missing = missing;
        this.known = known;
        this.problems = problems;
    }

    /** Whether the id is one of a kind that may stand there. */
    static boolean fits(String to, RefersTo rule) {
        return Arrays.asList(rule.value()).contains(Curated.prefix(to)) && to.indexOf(':') >= 0;
    }

    /** The steps that must come to an end. */
    static List<Step> steps(Collection<Reference> references) {
        List<Step> steps = new ArrayList<>();
        references.stream().filter(reference -> reference.rule().acyclic()).forEach(some -> steps.add(some.step()));
        return steps;
    }

    void check(Reference reference) {
        String to = reference.to();
        if (!fits(to, reference.rule())) {
            String kinds = Words.either(Arrays.asList(reference.rule().value()));
            problems.add(reference.place(), "must be the id of a %s, not %s".formatted(kinds, Texts.shown(to)));
        } else if (missing.contains(to)) {
            problems.add(reference.place(), "is %s, which stands in no file%s".formatted(to, hint(to)));
        }
    }

    /** Guesses what was meant; when very much is missing, it is not a slip, and guessing takes long. */
    private String hint(String to) {
        if (++hints > Words.TOLD) {
            return "";
        }
        if (words == null) {
            words = known.get();
        }
        return Nearest.hint(to, words);
    }
}
