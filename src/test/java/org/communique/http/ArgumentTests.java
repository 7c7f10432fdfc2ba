package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** An argument that breaks a rule refuses the request in the same way, whichever field of the schema takes it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArgumentTests {

    private static final String IDS = "[" + "\"a\" ".repeat(101) + "]";
    private static final List<String> LISTS =
            List.of("actors", "posts", "places", "topics", "sources", "meetings", "statements", "quotes");

    /** Well-formed, and of a list that there is not: only the list itself can tell. */
    private static final String FOREIGN = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("[1,\"0123456789\",1,0,\"x\"]".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    private Served api;
    private GraphQLSchema schema;

    @BeforeEach
    void client() {
        api = new Served(port);
        schema = source.schema();
    }

    @Test
    void everyArgumentOfEveryListIsRefusedAlike() {
        Map<String, String> ids = ids();
        List<String> asked = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !type.getName().matches("__.*|.*Connection")) {
                asked.addAll(questions(object, ids));
            }
        }
        assertThat(asked).hasSizeGreaterThan(300).noneMatch(question -> question.contains("id: \"null\""));
        for (String question : asked) {
            String code = question.contains("after: ") || question.contains("before: ") ? "BAD_CURSOR" : "BAD_ARGUMENT";
            check(api.post(question), "400 " + code, question);
            check(api.post(question, "Accept", "application/json"), "200 " + code, question);
        }
    }

    private static void check(Reply reply, String verdict, String question) {
        assertThat(reply.verdict()).as(question).isEqualTo(verdict);
        assertThat(reply.json().propertyNames()).as(question).containsExactly("errors");
    }

    @Test
    void whatIsWrongForSeveralRowsIsToldOnce() {
        Reply reply = api.post(
                "{ actors(first: 5) { nodes { statements(after: \"%s\") { nodes { id } } } } }".formatted(FOREIGN));

        assertThat(reply.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"after is a cursor of another list, sort or filter than this one (Actor.statements)\",\"locations\":[{\"line\":1,\"column\":30}],\"extensions\":{\"code\":\"BAD_CURSOR\"}}]}");
    }

    /** An id of a fact of each type. */
    private Map<String, String> ids() {
        Map<String, String> ids = new TreeMap<>();
        for (String list : LISTS) {
            JsonNode nodes = api.post("{ " + list + "(first: 100) { nodes { __typename id } } }")
                    .json()
                    .at("/data/" + list + "/nodes");
            nodes.forEach(node ->
                    ids.put(node.get("__typename").asString(), node.get("id").asString()));
        }
        return ids;
    }

    /** Each list of the type with each of its arguments wrong in turn. */
    private static List<String> questions(GraphQLObjectType type, Map<String, String> ids) {
        String frame = type.getName().equals("Query")
                ? "{ %s }"
                : "{ node(id: \"" + ids.get(type.getName()) + "\") { ... on " + type.getName() + " { %s } } }";
        return type.getFieldDefinitions().stream()
                .flatMap(field -> isPage(field) ? Stream.concat(lists(field), facets(field)) : lists(field))
                .map(frame::formatted)
                .toList();
    }

    private static boolean isPage(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    }

    private static Stream<String> lists(GraphQLFieldDefinition field) {
        if (!isPage(field) && !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
            return Stream.empty();
        }
        String inside = isPage(field) ? " { pageInfo { endCursor } }" : " { __typename }";
        return field.getArguments().stream()
                .flatMap(argument -> wrong(argument).stream())
                .map(wrong -> field.getName() + "(" + required(field, wrong) + wrong + ")" + inside);
    }

    private static Stream<String> facets(GraphQLFieldDefinition field) {
        GraphQLFieldDefinition facets =
                ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType())).getFieldDefinition("facets");
        if (facets == null) {
            return Stream.empty();
        }
        GraphQLEnumType keys = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(facets.getArgument("by").getType());
        String key = keys.getValues().get(0).getName();
        return Stream.of("by: [%1$s, %1$s]", "by: [%s], limit: 0", "by: [%s], limit: 101")
                .map(wrong -> field.getName() + "(" + required(field, "") + "first: 1) { facets(" + wrong.formatted(key)
                        + ") { by } }");
    }

    private static String required(GraphQLFieldDefinition field, String given) {
        return field.getArgument("text") == null || given.startsWith("text") ? "" : "text: \"a\", ";
    }

    /** Values of the argument that its type takes and its list does not; none where the type says it all. */
    private static List<String> wrong(GraphQLArgument argument) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(argument.getType());
        return switch (argument.getName()) {
            case "first" -> List.of("first: 0", "first: 101");
            case "last" -> List.of("last: 0", "last: 101", "first: 1, last: 1");
            case "after", "before" ->
                Stream.of("x", FOREIGN)
                        .map(cursor -> argument.getName() + ": \"" + cursor + "\"")
                        .toList();
            case "sort" -> List.of("sort: [{by: ID}, {by: ID}]");
            case "filter" -> List.of("filter: {" + idField((GraphQLInputObjectType) type) + ": {in: " + IDS + "}}");
            case "text" -> List.of("text: \" \"", "text: \"" + "a ".repeat(17) + "\"");
            case "ids" -> List.of("ids: " + IDS);
            default -> {
                assertThat(type.getName())
                        .as(argument.getName())
                        .matches("Date|SortOrder|FactKind|RelationKind|RelationDirection|ParticipantRole");
                yield List.of();
            }
        };
    }

    private static String idField(GraphQLInputObjectType filter) {
        return filter.getFieldDefinitions().stream()
                .filter(field ->
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("IdComparator"))
                .findFirst()
                .orElseThrow()
                .getName();
    }
}
