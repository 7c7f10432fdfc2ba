package org.communique.graphql;

import graphql.execution.AbortExecutionException;

/** Ends an operation, before or while it runs, with an error of ours. */
final class Refused extends AbortExecutionException {

    private final transient ApiError error;

    Refused(ApiError error) {
        super(error.getMessage());
        this.error = error;
    }

    ApiError error() {
        return error;
    }

    /** It is an answer rather than a fault: nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
