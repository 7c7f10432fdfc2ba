package org.communique.seed;

import java.util.List;

/** A seed that cannot be published, with everything that is wrong with it. */
class SeedProblemsException extends RuntimeException {

    private final transient List<Problem> problems;

    /** With something that is wrong with it as a whole. */
    SeedProblemsException(String message) {
        super(message);
        this.problems = List.of();
    }

    SeedProblemsException(String seed, List<Problem> problems) {
        super("%s has %s, nothing was published:%n%s"
                .formatted(seed, Words.count(problems.size(), "problem"), Words.lines(problems)));
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
