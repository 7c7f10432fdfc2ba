package org.communique.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the MongoDB address cannot be read, instead of a stack trace. */
class MalformedAddressAnalyzer extends AbstractFailureAnalyzer<MongoAddress.MalformedAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MongoAddress.MalformedAddressException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Write it as mongodb://host:27017/communique, or leave it out for the embedded store.",
                cause);
    }
}
