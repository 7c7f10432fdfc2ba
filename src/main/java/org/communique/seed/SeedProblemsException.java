package org.communique.seed;

import java.util.List;
import java.util.stream.Collectors;

/** A seed that cannot be published, with everything that is wrong with it. */
class SeedProblemsException extends RuntimeException {

    SeedProblemsException(String seed, List<Problem> problems) {
        super("%s has %d problems, nothing was published:%n%s"
                .formatted(
                        seed,
                        problems.size(),
                        problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()))));
    }
}
