package org.communique.graphql;

import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends an operation, before or while it runs, with an error of ours. */
final class Refused extends AbortExecutionException {

    private final transient ApiError error;
    private final transient List<SourceLocation> where;

    Refused(ApiError error) {
        this(error, null);
    }

    /** For something at a place of the document. */
    Refused(ApiError error, @Nullable SourceLocation where) {
        super(error.getMessage());
        this.error = error;
        this.where = where == null ? List.of() : List.of(where);
    }

    @Override
    public List<SourceLocation> getLocations() {
        return where;
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
