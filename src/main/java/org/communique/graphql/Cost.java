package org.communique.graphql;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes an operation may make the server read, counted before it runs:
 *
 * <ul>
 *   <li>a field that is one object counts 1 and what is asked of the object; a scalar or an enum counts nothing;
 *   <li>a page counts its size (of {@code first} or {@code last}, else 20) times 1 and what is asked of a node and of an edge, once for
 *       {@code nodes} and {@code edges} together;
 *   <li>{@code total} in it adds {@link #TOTAL}, and each key of {@code facets} adds {@link #FACET};
 *   <li>{@code nodes(ids:)} counts its ids, any other list {@link #LIST}, times 1 and what is asked of an element;
 *   <li>of types that exclude one another, the dearest counts; introspection counts nothing.
 * </ul>
 */
final class Cost {

    /** Elements that a list without pages is taken to have. */
    static final int LIST = 3;
    /** What counting a list costs. */
    static final int TOTAL = 50;
    /** What counting a list by one key costs. */
    static final int FACET = 500;

    private static final long MOST = 1_000_000_000L;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Arguments arguments;
    private final Map<Object, Map<String, Weight>> weighed = new IdentityHashMap<>();

    private Cost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.arguments = new Arguments(variables);
    }

    /** What a selection adds: once, and for each row of the page that it stands in. */
    private record Weight(long once, long eachRow) {

        static final Weight NONE = new Weight(0, 0);

        Weight and(Weight other) {
            return new Weight(Math.min(MOST, once + other.once), Math.min(MOST, eachRow + other.eachRow));
        }
    }

    static long of(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        Cost cost = new Cost(context.getGraphQLSchema(), context.getFragmentsByName(), context.getCoercedVariables());
        GraphQLObjectType root = context.getGraphQLSchema().getQueryType();
        return cost.weigh(operation.getSelectionSet(), root).once();
    }

    private Weight weigh(@Nullable SelectionSet set, GraphQLObjectType type) {
        Weight weight = Weight.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                weight = weight.and(weighed(selection, type));
            }
        }
        return weight;
    }

    private Weight weighed(Selection<?> selection, GraphQLObjectType type) {
        Map<String, Weight> byType = weighed.computeIfAbsent(selection, any -> new HashMap<>());
        Weight known = byType.get(type.getName());
        if (known == null) {
            known = arguments.leavesOut(selection) ? Weight.NONE : weigh(selection, type);
            byType.put(type.getName(), known);
        }
        return known;
    }

    private Weight weigh(Selection<?> selection, GraphQLObjectType type) {
        if (selection instanceof Field field) {
            GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
            return definition == null ? Weight.NONE : weigh(field, definition, type);
        }
        if (selection instanceof InlineFragment inline) {
            return applies(inline.getTypeCondition(), type) ? weigh(inline.getSelectionSet(), type) : Weight.NONE;
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        boolean applies = fragment != null && applies(fragment.getTypeCondition(), type);
        return applies ? weighedOnce(fragment, type) : Weight.NONE;
    }

    private Weight weighedOnce(FragmentDefinition fragment, GraphQLObjectType type) {
        Map<String, Weight> byType = weighed.computeIfAbsent(fragment, any -> new HashMap<>());
        Weight known = byType.get(type.getName());
        if (known == null) {
            known = weigh(fragment.getSelectionSet(), type);
            byType.put(type.getName(), known);
        }
        return known;
    }

    private Weight weigh(Field field, GraphQLFieldDefinition definition, GraphQLObjectType parent) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        List<GraphQLObjectType> types = objects(type);
        if (types.isEmpty()) {
            return Weight.NONE;
        }
        Weight inside = types.stream()
                .map(one -> weigh(field.getSelectionSet(), one))
                .reduce((one, other) -> one.once() >= other.once() ? one : other)
                .orElse(Weight.NONE);
        return PageTypes.isPage(parent)
                ? inPage(field, inside)
                : new Weight(count(field, definition, type, parent, inside), 0);
    }

    private Weight inPage(Field field, Weight inside) {
        return switch (field.getName()) {
            case "nodes", "edges" -> new Weight(0, inside.once());
            case "total" -> new Weight(TOTAL, 0);
            case "facets" -> new Weight((long) FACET * Math.max(1, arguments.size(field, "by", 1)), 0);
            default -> inside;
        };
    }

    private long count(
            Field field,
            GraphQLFieldDefinition definition,
            GraphQLNamedOutputType type,
            GraphQLObjectType parent,
            Weight inside) {
        if (PageTypes.isPage(type)) {
            return times(arguments.pageSize(field), 1 + inside.eachRow()) + inside.once();
        }
        if (PageTypes.isEdge(parent) && field.getName().equals("node")) {
            return inside.once();
        }
        boolean list = isList(definition.getType());
        return times(list ? arguments.size(field, "ids", LIST) : 1, 1 + inside.once());
    }

    private static long times(long count, long each) {
        return Math.min(MOST, count * each);
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private List<GraphQLObjectType> objects(GraphQLType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType some) {
            return schema.getImplementations(some);
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : List.of();
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        return condition == null || objects(schema.getType(condition.getName())).contains(type);
    }
}
