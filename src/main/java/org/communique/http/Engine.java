package org.communique.http;

import graphql.GraphQLContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.communique.fact.Revision;
import org.communique.graphql.ApiError;
import org.communique.graphql.Bill;
import org.communique.graphql.FaultLog;
import org.communique.graphql.MemoryBudget;
import org.communique.graphql.Pinned;
import org.communique.graphql.QueriesOnly;
import org.communique.graphql.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

/**
 * Puts questions to Spring for GraphQL.
 *
 * @param budget that operations under way take their memory from
 * @param answerBytes that an answer may have
 */
record Engine(WebGraphQlHandler handler, Operations operations, MemoryBudget budget, long answerBytes) {

    /** Interceptors get no more of address and headers: what is in them is in the question. */
    private static final URI ADDRESS = URI.create(GraphQlEndpoint.PATH);

    /**
     * A question with all that its answer depends on.
     *
     * @param document that it is about
     * @param pinned what is asked; null where nothing has been published yet
     * @param safe whether it came by a method that is safe
     * @param bill to be made out; null where nobody asked for one
     * @param type of the answer
     * @param client who asks
     */
    record Call(
            Question question,
            String document,
            @Nullable Pinned pinned,
            boolean safe,
            @Nullable Bill bill,
            AnswerType type,
            String client) {

        /** All that the answer follows from; null where the same call may be answered otherwise the next time. */
        @Nullable
        Asked asked() {
            return pinned == null || bill != null
                    ? null
                    : new Asked(
                            document,
                            question.operationName(),
                            question.variables(),
                            pinned.revision().number(),
                            safe,
                            type);
        }

        /** The state that is asked; only of a call that has one. */
        Revision state() {
            return Objects.requireNonNull(pinned).revision();
        }

        Map<Object, Object> context(Work work) {
            Map<Object, Object> context = new HashMap<>();
            context.put(MemoryBudget.Reservation.class, work.memory());
            context.put(FaultLog.class, work.faults());
            context.put(Watch.class, work.watch());
            if (pinned != null) {
                context.putAll(pinned.context());
            }
            if (safe) {
                context.put(QueriesOnly.class, QueriesOnly.SAFE_METHOD);
            }
            if (bill != null) {
                context.put(Bill.class, bill);
            }
            return context;
        }
    }

    /** What an operation has while it runs: its time, its faults and its memory. */
    private record Work(Watch watch, FaultLog faults, MemoryBudget.Reservation memory) {}

    Answer answer(Call call) {
        return operations.run(watch -> ask(call, watch), call.client());
    }

    private Answer ask(Call call, Watch watch) {
        FaultLog faults =
                new FaultLog(Long.toHexString(ThreadLocalRandom.current().nextLong()));
        try (MemoryBudget.Reservation memory = budget.open(call.client())) {
            return ask(call, new Work(watch, faults, memory));
        } catch (ApiError refused) {
            return Answer.refusal(refused, call.type());
        } catch (RuntimeException | Error fault) {
            return Answer.refusal(faults.internal("/", fault), call.type());
        } finally {
            faults.write(watch.isOver());
        }
    }

    private Answer ask(Call call, Work work) {
        WebGraphQlResponse response = handler.handleRequest(request(call, work)).block();
        Answer answer = Answer.of(
                response.getExecutionResult(), call.type(), work.faults(), new AnswerSize(answerBytes, work.memory()));
        return answer;
    }

    private static WebGraphQlRequest request(Call call, Work work) {
        Question question = call.question();
        var request = new WebGraphQlRequest(
                ADDRESS,
                HttpHeaders.EMPTY,
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest(
                        call.document(), question.operationName(), question.variables(), question.extensions()),
                work.faults().request(),
                null);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().putAll(GraphQLContext.of(call.context(work)));
            return builder.build();
        });
        return request;
    }
}
