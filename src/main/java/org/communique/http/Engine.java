package org.communique.http;

import graphql.GraphQLContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.communique.graphql.ApiError;
import org.communique.graphql.Bill;
import org.communique.graphql.EntityTag;
import org.communique.graphql.QueriesOnly;
import org.communique.graphql.Watch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

/** Puts questions to Spring for GraphQL. */
record Engine(WebGraphQlHandler handler, Operations operations) {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);

    /** Interceptors get no more of the address: what is in it is in the question. */
    private static final URI ADDRESS = URI.create(GraphQlEndpoint.PATH);

    /**
     * A question with all that its answer depends on.
     *
     * @param document that it is about
     * @param headers of the request
     * @param safe whether it came by a method that is safe
     * @param bill to be made out; null where nobody asked for one
     * @param revalidation of what the caller may have; null where no cache keeps the answer
     * @param type of the answer
     */
    record Call(
            Question question,
            String document,
            HttpHeaders headers,
            boolean safe,
            @Nullable Bill bill,
            @Nullable Revalidation revalidation,
            AnswerType type) {

        Map<Object, Object> context(Watch watch) {
            Map<Object, Object> context = new HashMap<>();
            context.put(Watch.class, watch);
            if (safe) {
                context.put(QueriesOnly.class, QueriesOnly.SAFE_METHOD);
            }
            if (bill != null) {
                context.put(Bill.class, bill);
            }
            return context;
        }
    }

    Answer answer(Call call) {
        Watch watch = new Watch();
        return operations.run(() -> ask(call, watch), watch);
    }

    private Answer ask(Call call, Watch watch) {
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
        try {
            return ask(call, watch, id);
        } catch (RuntimeException fault) {
            log.error("Request {} failed", id, fault);
            return Answer.refusal(ApiError.internal(id), call.type());
        }
    }

    private Answer ask(Call call, Watch watch, String id) {
        WebGraphQlResponse response =
                handler.handleRequest(request(call, watch, id)).block();
        Revalidation revalidation = call.revalidation();
        if (revalidation != null && revalidation.holds()) {
            return Answer.notModified(revalidation.tag());
        }
        EntityTag tag = revalidation == null ? null : revalidation.tag();
        Answer answer = Answer.of(response.getExecutionResult(), call.type(), id, tag);
        return tag != null && revalidation.wantsNone(answer) ? Answer.notModified(tag) : answer;
    }

    private static WebGraphQlRequest request(Call call, Watch watch, String id) {
        Question question = call.question();
        Map<String, Object> attributes =
                call.revalidation() == null ? Map.of() : Map.of(Revalidation.ATTRIBUTE, call.revalidation());
        var request = new WebGraphQlRequest(
                ADDRESS,
                call.headers(),
                null,
                null,
                attributes,
                new DefaultGraphQlRequest(
                        call.document(), question.operationName(), question.variables(), question.extensions()),
                id,
                null);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().putAll(GraphQLContext.of(call.context(watch)));
            return builder.build();
        });
        return request;
    }
}
