package org.communique.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many elements the lists of introspection have in a schema, on average over all types or fields. */
record IntrospectionSize(GraphQLSchema schema) {

    /** Returns whether the type is one that describes the schema. */
    static boolean isIntrospection(GraphQLNamedType type) {
        return type.getName().startsWith("__");
    }

    /** Returns the average length of the list that this field of introspection is, at least 1. */
    long elements(String field) {
        List<GraphQLNamedType> types = schema.getAllTypesAsList();
        return switch (field) {
            case "types" -> types.size();
            case "directives" -> schema.getDirectives().size();
            case "fields" -> average(fields(types).size(), types.size());
            case "args" ->
                average(
                        fields(types).stream()
                                .mapToInt(one -> one.getArguments().size())
                                .sum(),
                        fields(types).size());
            case "enumValues" ->
                average(
                        sum(
                                types,
                                GraphQLEnumType.class,
                                type -> type.getValues().size()),
                        types.size());
            case "inputFields" ->
                average(
                        sum(
                                types,
                                GraphQLInputObjectType.class,
                                type -> type.getFields().size()),
                        types.size());
            default -> 1;
        };
    }

    private static List<GraphQLFieldDefinition> fields(List<GraphQLNamedType> types) {
        return types.stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .toList();
    }

    private static <T> int sum(List<GraphQLNamedType> types, Class<T> kind, ToIntFunction<T> size) {
        return types.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .mapToInt(size)
                .sum();
    }

    private static long average(int elements, int lists) {
        return Math.max(1, (elements + lists - 1) / Math.max(1, lists));
    }
}
