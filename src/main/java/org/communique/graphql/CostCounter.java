package org.communique.graphql;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
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

/** Counts the {@link Cost} of an operation by walking its selections; each fragment once for a type, however often it is spread. */
final class CostCounter {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Arguments arguments;
    private final IntrospectionSize introspection;
    private final Map<Object, Map<String, Weight>> weighed = new IdentityHashMap<>();

    CostCounter(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.arguments = new Arguments(variables);
        this.introspection = new IntrospectionSize(schema);
    }

    /** Holds what a selection costs: once, and for each row of the page around it. */
    private record Weight(Cost once, Cost eachRow) {

        static final Weight NONE = new Weight(Cost.NONE, Cost.NONE);

        static Weight once(Cost cost) {
            return new Weight(cost, Cost.NONE);
        }

        Weight and(Weight other) {
            return new Weight(once.and(other.once), eachRow.and(other.eachRow));
        }
    }

    /** Counts an operation of the document. */
    Cost count(OperationDefinition operation) {
        return weigh(operation.getSelectionSet(), schema.getQueryType()).once();
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
            GraphQLFieldDefinition definition = field.getName().startsWith("__")
                    ? Introspection.getFieldDefinition(schema, type, field.getName())
                    : type.getFieldDefinition(field.getName());
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
        boolean list = isList(definition.getType());
        List<GraphQLObjectType> types = objects(type);
        if (types.isEmpty()) {
            return Weight.once(new Cost(0, bytes(field, type)).times(list ? Cost.LIST : 1));
        }
        Weight inside = types.stream()
                .map(one -> weigh(field.getSelectionSet(), one))
                .reduce((one, other) -> one.once().total() >= other.once().total() ? one : other)
                .orElse(Weight.NONE);
        if (IntrospectionSize.isIntrospection(type)) {
            return Weight.once(introspected(field, type, list, inside.once()));
        }
        return PageTypes.isPage(parent)
                ? inPage(field, type, inside)
                : Weight.once(count(field, type, list, parent, inside));
    }

    /** Most types wrap no other one, or one: what is asked of a wrapped type counts half. */
    private Cost introspected(Field field, GraphQLNamedOutputType type, boolean list, Cost inside) {
        long content = field.getName().equals("ofType") ? inside.bytes() / 2 : inside.bytes();
        return new Cost(0, bytes(field, type) + content).times(list ? introspection.elements(field.getName()) : 1);
    }

    private static long bytes(Field field, GraphQLNamedOutputType type) {
        String alias = field.getAlias();
        int name = alias == null ? field.getName().length() : alias.length();
        return name + (type.getName().equals("String") ? Cost.TEXT : Cost.OTHER);
    }

    private Weight inPage(Field field, GraphQLNamedOutputType type, Weight inside) {
        Cost braces = new Cost(0, bytes(field, type));
        return switch (field.getName()) {
            case "nodes", "edges" -> new Weight(Cost.NONE, inside.once().and(braces));
            case "total" -> Weight.once(inside.once().and(new Cost(Cost.TOTAL, braces.bytes())));
            case "facets" -> {
                long keys = Math.max(1, arguments.size(field, "by", 1));
                long values = keys * arguments.facetValues(field);
                yield Weight.once(new Cost(Cost.FACET * keys, 0)
                        .and(new Cost(0, inside.once().bytes()).times(values)));
            }
            default -> inside.and(Weight.once(braces));
        };
    }

    private Cost count(
            Field field, GraphQLNamedOutputType type, boolean list, GraphQLObjectType parent, Weight inside) {
        Cost braces = new Cost(0, bytes(field, type));
        if (PageTypes.isPage(type)) {
            return inside.eachRow()
                    .and(new Cost(1, 0))
                    .times(arguments.pageSize(field))
                    .and(inside.once())
                    .and(braces);
        }
        if (PageTypes.isEdge(parent) && field.getName().equals("node")) {
            return inside.once().and(braces);
        }
        return inside.once().and(new Cost(1, braces.bytes())).times(list ? arguments.size(field, "ids", Cost.LIST) : 1);
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
