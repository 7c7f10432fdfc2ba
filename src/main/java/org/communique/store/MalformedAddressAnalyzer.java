package org.communique.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with a malformed address in one sentence instead of a stack trace. */
class MalformedAddressAnalyzer extends AbstractFailureAnalyzer<MalformedAddress> {

    private static final String ACTION = "Correct MONGODB_URI, or unset it to run on the embedded store.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MalformedAddress cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
