package org.communique.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.execution.values.InputInterceptor;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Lets an operation pass only within the limits: by its text before it is compared with the schema, and by its cost before it runs. */
@Component
class Admission extends SimplePerformantInstrumentation {

    private static final int REMEMBERED = 10_000;

    private final RequestLimits limits;
    private final Supplier<@Nullable Words> words;

    /** The cache of documents keeps their operations the same. */
    private final Cache<OperationDefinition, KnownOperation> known =
            Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).build();

    Admission(RequestLimits limits, ObjectProvider<Words> words) {
        this.limits = limits;
        this.words = SingletonSupplier.ofNullable(words::getIfAvailable);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        input.getGraphQLContext().put(InputInterceptor.class, new VariableKinds());
        Watch watch = input.getGraphQLContext().get(Watch.class);
        ExecutionInput worded = input.transform(builder -> builder.locale(Wording.LOCALE));
        if (watch != null) {
            watch.watch(worded);
        }
        return worded;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionInput input = parameters.getExecutionInput();
        if (input.getGraphQLContext().hasKey(QueriesOnly.class)) {
            queriesOnly(parameters.getDocument(), input.getOperationName());
        }
        Shape.check(parameters.getDocument(), limits);
        return null;
    }

    private static void queriesOnly(Document document, @Nullable String name) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            boolean meant = name == null || name.equals(operation.getName());
            if (meant && operation.getOperation() != Operation.QUERY) {
                throw new Refused(ApiError.queriesOnly());
            }
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        KnownOperation operation = known.get(context.getOperationDefinition(), any -> new KnownOperation());
        Cost cost = operation.cost(context);
        Bill bill = context.getGraphQLContext().get(Bill.class);
        if (bill != null) {
            bill.write(cost.total(), limits.cost());
        }
        if (cost.total() > limits.cost() || bill != null && bill.alone()) {
            throw new Refused(ApiError.tooCostly(limits.cost(), cost));
        }
        operation.checkArguments(context, words.get());
        reserve(cost, context.getGraphQLContext().get(MemoryBudget.Reservation.class));
        return null;
    }

    private static void reserve(Cost cost, MemoryBudget.@Nullable Reservation memory) {
        if (memory != null) {
            try {
                memory.growTo(cost.heapBytes());
            } catch (ApiError busy) {
                throw new Refused(busy);
            }
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        Bill bill = context.get(Bill.class);
        return CompletableFuture.completedFuture(bill == null ? result : bill.attachTo(result));
    }
}
