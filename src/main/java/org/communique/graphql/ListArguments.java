package org.communique.graphql;

import graphql.GraphQLError;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TraversalControl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;

/** The arguments of all lists of an operation, wherever they stand: what breaks a rule is refused before anything is read for another. */
final class ListArguments extends QueryVisitorStub {

    private static final String TEXT = "text";
    private static final String IDS = "ids";

    private final ExecutionContext context;
    private final @Nullable Words words;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Set<Varying> varying = new LinkedHashSet<>();

    private ListArguments(ExecutionContext context, @Nullable Words words) {
        this.context = context;
        this.words = words;
    }

    /** A field of a type whose arguments have variables in them. */
    record Varying(Field field, GraphQLCompositeType parent) {}

    /**
     * Checks the arguments of all lists of an operation.
     *
     * @return the fields that have to be checked again for other variables; null where that may be all of them
     * @throws AbortExecutionException with all that is wrong
     */
    static @Nullable Set<Varying> check(ExecutionContext context, @Nullable Words words) {
        ListArguments arguments = new ListArguments(context, words);
        QueryTraverser.newQueryTraverser()
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getOperationDefinition().getName())
                .coercedVariables(context.getCoercedVariables())
                .build()
                .visitPreOrder(arguments);
        arguments.refuse();
        return isConditional(context.getDocument()) ? null : arguments.varying;
    }

    /**
     * Checks the arguments of some fields of an operation.
     *
     * @throws AbortExecutionException with all that is wrong
     */
    static void check(ExecutionContext context, @Nullable Words words, Set<Varying> fields) {
        ListArguments arguments = new ListArguments(context, words);
        fields.forEach(field -> QueryTraverser.newQueryTraverser()
                .schema(context.getGraphQLSchema())
                .root(field.field())
                .rootParentType(field.parent())
                .fragmentsByName(context.getFragmentsByName())
                .coercedVariables(context.getCoercedVariables())
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public TraversalControl visitFieldWithControl(QueryVisitorFieldEnvironment found) {
                        arguments.visitField(found);
                        return TraversalControl.ABORT;
                    }
                }));
        arguments.refuse();
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new AbortExecutionException(errors);
        }
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment field) {
        Consumer<DataFetchingEnvironment> rules = rules(field);
        if (rules != null && !field.getField().getArguments().isEmpty()) {
            if (field.getField().getArguments().stream().anyMatch(ListArguments::holdsVariable)) {
                GraphQLType parent = GraphQLTypeUtil.unwrapAll(field.getParentType());
                varying.add(new Varying(field.getField(), (GraphQLCompositeType) parent));
            }
            check(field, rules);
        }
    }

    /** What the arguments of a field must keep to; null where its types say it all. */
    private @Nullable Consumer<DataFetchingEnvironment> rules(QueryVisitorFieldEnvironment field) {
        if (isPage(field.getFieldDefinition().getType())) {
            return this::checkPage;
        }
        if (isPage(field.getParentType())) {
            return field.getField().getName().equals("facets") ? FacetArguments::of : null;
        }
        return field.getFieldDefinition().getArgument(IDS) == null ? null : ListArguments::checkIds;
    }

    private static boolean isPage(GraphQLType type) {
        return PageTypes.isPage(GraphQLTypeUtil.unwrapAll(type));
    }

    private void checkPage(DataFetchingEnvironment page) {
        if (words != null && page.getArgument(TEXT) instanceof String text) {
            words.check(TEXT, text);
        }
        PageArguments.of(page).checkCursor();
        Sorting.check(page);
        FilterArgument.of(page, new FilterLimits(words));
    }

    private static void checkIds(DataFetchingEnvironment field) {
        List<String> ids = field.getArgument(IDS);
        if (ids.size() > Limits.MAX_IDS) {
            throw ApiError.tooManyIds(IDS, ids.size());
        }
    }

    private void check(QueryVisitorFieldEnvironment field, Consumer<DataFetchingEnvironment> rules) {
        DataFetchingEnvironment arguments = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .arguments(field.getArguments())
                .graphQLContext(context.getGraphQLContext())
                .build();
        try {
            rules.accept(arguments);
        } catch (ApiError error) {
            errors.add(new Refused(error, field.getField().getSourceLocation()));
        }
    }

    /** Whether another value of a variable may bring in lists that are left out now. */
    private static boolean isConditional(Node<?> document) {
        return holds(document, node -> node instanceof Directive && holdsVariable(node));
    }

    private static boolean holdsVariable(Node<?> part) {
        return holds(part, VariableReference.class::isInstance);
    }

    private static boolean holds(Node<?> whole, Predicate<Node<?>> wanted) {
        List<Node<?>> open = new ArrayList<>(List.of(whole));
        while (!open.isEmpty()) {
            Node<?> node = open.remove(open.size() - 1);
            if (wanted.test(node)) {
                return true;
            }
            node.getChildren().forEach(open::add);
        }
        return false;
    }
}
