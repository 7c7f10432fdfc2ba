package org.communique.seed;

import java.util.List;

/** A seed that cannot be published, with everything that is wrong with it. */
class SeedProblemsException extends RuntimeException {

    SeedProblemsException(String message) {
        super(message);
    }

    SeedProblemsException(String seed, List<Problem> problems) {
        this("%s has %s, nothing was published:%n%s"
                .formatted(seed, Words.count(problems.size(), "problem"), Words.lines(problems)));
    }
}
