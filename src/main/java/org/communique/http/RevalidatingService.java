package org.communique.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.Map;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Runs nothing where the caller has the answer already. It stands behind all interceptors, so the request has its revision by then. */
record RevalidatingService(ExecutionGraphQlService engine) implements ExecutionGraphQlService {

    private static final ExecutionResult UNCHANGED =
            ExecutionResult.newExecutionResult().data(Map.of()).build();

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        Revalidation revalidation = revalidation(request);
        if (revalidation != null) {
            ExecutionInput input = request.toExecutionInput();
            Revision revision = input.getGraphQLContext().get(Revision.class);
            if (revision != null && revalidation.holdsAt(revision)) {
                return Mono.just(new DefaultExecutionGraphQlResponse(input, UNCHANGED));
            }
        }
        return engine.execute(request);
    }

    private static @Nullable Revalidation revalidation(ExecutionGraphQlRequest request) {
        return request instanceof WebGraphQlRequest web
                ? (Revalidation) web.getAttributes().get(Revalidation.ATTRIBUTE)
                : null;
    }
}
