package org.communique.graphql;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletionException;
import org.communique.index.IndexTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Answers a caller's mistakes in full, and ours not at all: those go to the log. */
@Component
class ErrorAdvice extends DataFetcherExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment env) {
        ApiError error = explain(thrown, env);
        return GraphqlErrorBuilder.newError(env)
                .message("%s", error.getMessage())
                .extensions(error.extensions())
                .build();
    }

    private static ApiError explain(Throwable thrown, DataFetchingEnvironment env) {
        FaultLog faults = env.getGraphQlContext().get(FaultLog.class);
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof ApiError error) {
                return error;
            }
            if (cause instanceof IndexTimeoutException) {
                stop(env.getGraphQlContext().get(Watch.class));
                return ApiError.timeout(Limits.SECONDS);
            }
            if (cause instanceof MongoException || cause instanceof DataAccessException) {
                return faults.outage(cause);
            }
        }
        return faults.internal(env.getExecutionStepInfo().getPath(), thrown);
    }

    /** Whatever has not begun does not begin: who looks at the time of all operations may be late by a moment. */
    private static void stop(@Nullable Watch watch) {
        if (watch != null) {
            watch.stop();
        }
    }

    private static @Nullable Throwable next(Throwable thrown) {
        return thrown instanceof CompletionException || thrown.getCause() != thrown ? thrown.getCause() : null;
    }
}
