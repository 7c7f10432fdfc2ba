package org.communique.http;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that agree with the schema, more or less, with arguments that nobody would think of. */
final class RandomDocuments {

    private static final List<String> WORDS = List.of(
            "state:china",
            "person:wang-yi",
            "meeting:none",
            "a:b@1",
            "",
            " ",
            "$where",
            "{\\\"$gt\\\":\\\"\\\"}",
            "(((((((((",
            ".*",
            "^(a+)+$",
            "\\u0000",
            "../../etc/passwd",
            "%s%n%d",
            "{0}",
            "\uD83D\uDE00",
            "\u202E",
            "' or 1=1 --",
            "2024-07-24",
            "en",
            "..",
            "2024-99",
            "https://example.org");
    private static final List<String> ESCAPES = List.of(
            "\\n",
            "\\u0041",
            "\\u{41}",
            "\\u{0000010FFFF}",
            "\\uD83D\\uDE00",
            "\\uD83D\\u{DE00}",
            "\\uDEAD",
            "\\uD800",
            "\\uD800\\u0041",
            "\\uD800\\u{80000000}",
            "\\u{D800}",
            "\\u{}",
            "\\u{110000}",
            "\\u{7FFFFFFF}",
            "\\u{80000000}",
            "\\u{123456789ABCDEF01}",
            "\\u{-1}",
            "\\u{41",
            "\\u12",
            "\\q");
    private static final List<String> NUMBERS = List.of(
            "-2147483648",
            "-1",
            "0",
            "1",
            "2",
            "7",
            "100",
            "101",
            "2147483647",
            "99999999999",
            "1.5",
            "1e9",
            "1e99999999999");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\"\"\"",
            "$x",
            "@skip(if: true)",
            "...",
            "on Query",
            "fragment F on",
            "#",
            "\n",
            ":",
            "!",
            "null",
            "9".repeat(400),
            "\u0000",
            "\uFEFF",
            "__typename",
            "query",
            "mutation",
            "query ($d: Float = 1e99999999999)",
            "\"\\u{80000000}\"",
            "&",
            "|",
            ",");

    private final GraphQLSchema schema;
    private final Random random;

    RandomDocuments(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    String document() {
        return "{" + selections(schema.getQueryType(), 1 + random.nextInt(4)) + "}";
    }

    /** The same with pieces put in, taken out or moved. */
    String brokenDocument() {
        StringBuilder broken = new StringBuilder(document());
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(broken.length() + 1);
            if (random.nextBoolean()) {
                broken.insert(at, any(PIECES));
            } else {
                broken.delete(at, Math.min(broken.length(), at + random.nextInt(9)));
            }
        }
        return broken.toString();
    }

    private String selections(GraphQLCompositeType type, int depth) {
        GraphQLFieldsContainer container = container(type);
        List<GraphQLFieldDefinition> fields = container.getFieldDefinitions();
        String inside = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> field(any(fields), depth))
                .collect(Collectors.joining(" "));
        return container == type ? inside : " ... on " + container.getName() + " {" + inside + "}";
    }

    private GraphQLFieldsContainer container(GraphQLCompositeType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container;
        }
        return (GraphQLObjectType) any(((graphql.schema.GraphQLUnionType) type).getTypes());
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        String alias = "a" + random.nextInt(1_000_000) + ": ";
        String arguments = field.getArguments().stream()
                .filter(one -> GraphQLTypeUtil.isNonNull(one.getType()) || random.nextInt(3) == 0)
                .map(this::argument)
                .collect(Collectors.joining(", "));
        String given = alias + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type)) {
            return given;
        }
        return depth == 0 ? "__typename" : given + " {" + selections(type, depth - 1) + "}";
    }

    private String argument(GraphQLArgument argument) {
        return argument.getName() + ": " + value(argument.getType(), 3);
    }

    /** A literal; of another type now and then. */
    String value(GraphQLType type, int depth) {
        if (random.nextInt(12) == 0) {
            return any(List.of("null", "[]", "{}", "true", "NOPE", "\"" + any(WORDS) + "\"", any(NUMBERS)));
        }
        if (GraphQLTypeUtil.isNonNull(type)) {
            return value(GraphQLTypeUtil.unwrapOne(type), depth);
        }
        if (GraphQLTypeUtil.isList(type)) {
            return IntStream.range(0, random.nextInt(20) == 0 ? 150 : random.nextInt(3))
                    .mapToObj(i -> value(GraphQLTypeUtil.unwrapOne(type), depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof GraphQLEnumType values) {
            return any(values.getValues()).getName();
        }
        return type instanceof GraphQLInputObjectType object ? object(object, depth) : scalar(type);
    }

    private String object(GraphQLInputObjectType type, int depth) {
        List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
        return IntStream.range(0, depth == 0 ? 0 : 1 + random.nextInt(3))
                .mapToObj(i -> any(fields))
                .distinct()
                .map(field -> field.getName() + ": " + value(field.getType(), depth - 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String scalar(GraphQLType type) {
        if (type == Scalars.GraphQLInt) {
            return any(NUMBERS);
        }
        if (type == Scalars.GraphQLBoolean) {
            return "" + random.nextBoolean();
        }
        return string();
    }

    private String string() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> '"' + cursor() + '"';
            case 2 -> '"' + any(WORDS) + any(ESCAPES) + any(WORDS) + '"';
            case 3 -> "\"\"\"" + any(ESCAPES) + " \"\"\"";
            default -> '"' + any(WORDS) + '"';
        };
    }

    private String cursor() {
        String position = "[1,\"%s\",%s,%s,\"x\"]".formatted("0123456789", any(NUMBERS), any(NUMBERS));
        byte[] bytes =
                position.substring(0, 1 + random.nextInt(position.length())).getBytes();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
