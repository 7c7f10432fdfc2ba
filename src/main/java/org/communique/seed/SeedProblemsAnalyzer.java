package org.communique.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says, instead of a stack trace, what is wrong with the seed that was to be published at the start. */
class SeedProblemsAnalyzer extends AbstractFailureAnalyzer<SeedProblemsException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SeedProblemsException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the files; the command `check` tells whether they hold, without a database.",
                cause);
    }
}
