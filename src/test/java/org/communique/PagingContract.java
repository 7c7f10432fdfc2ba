package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Lists are the same, whole or page by page, forward or backward. */
abstract class PagingContract extends ApiContract {

    /** A list field: a query with {@code %s} for its arguments, and the way to it. */
    record ListField(String query, String path) {

        static ListField of(String name, String node) {
            return new ListField("{ %s(%%s) { %s } }".formatted(name, page(node)), "/" + name);
        }

        static ListField under(String parent, String name, String node) {
            return new ListField(
                    "{ parent: %s { %s(%%s) { %s } } }".formatted(parent, name, page(node)), "/parent/" + name);
        }

        private static String page(String node) {
            return "total { value precision } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
                    + " nodes { id } edges { cursor " + node + " }";
        }
    }

    static Stream<ListField> lists() {
        String sorts = "sort: [{ by: SAID_AT, order: %s, nulls: %s }%s], ";
        Stream<ListField> statements = Stream.of("ASC", "DESC")
                .flatMap(order -> Stream.of("FIRST", "LAST")
                        .flatMap(nulls -> Stream.of("", ", { by: ID, order: " + order + " }")
                                .map(id -> sorts.formatted(order, nulls, id))))
                .flatMap(sort -> Stream.of("statements", "quotes")
                        .map(name -> new ListField(
                                "{ %s(%s%%s) { %s } }".formatted(name, sort, ListField.page("node { id }")),
                                "/" + name)));
        return Stream.concat(
                statements,
                Stream.of(
                        ListField.of("actors", "node { id }"),
                        ListField.of("meetings", "node { id }"),
                        ListField.of("places", "node { id }"),
                        ListField.of("posts", "node { id }"),
                        ListField.of("sources", "node { id }"),
                        ListField.of("topics", "node { id }"),
                        ListField.under("actor(id: \"state:china\")", "statements", "node { id }"),
                        ListField.under("actor(id: \"state:ukraine\")", "meetings", "role node { id }"),
                        ListField.under("actor(id: \"person:wang-yi\")", "meetings", "role node { id }"),
                        ListField.under("place(id: \"place:china\")", "statements", "node { id }"),
                        ListField.under("topic(id: \"topic:war-in-ukraine\")", "statements", "node { id }"),
                        ListField.under("topic(id: \"topic:war-in-ukraine\")", "meetings", "node { id }"),
                        ListField.under(
                                "source(id: \"source:2024-07-24-guangzhou-talks\")", "statements", "node { id }"),
                        ListField.under("post(id: \"post:foreign-minister-of-ukraine\")", "statements", "node { id }"),
                        ListField.under(
                                "meeting(id: \"meeting:2023-08-08-jeddah-conference\")", "mentions", "node { id }")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesForwardAndBackwardGiveTheWholeList(ListField list) {
        List<String> whole = rows(page(list, "first: 100"));
        assertThat(whole).doesNotHaveDuplicates();
        assertThat(page(list, "first: 1").at("/total/value").asInt()).isEqualTo(whole.size());
        for (int size : List.of(1, 2, 3, 7)) {
            assertThat(walk(list, "first: " + size, "after", "endCursor", "hasNextPage"))
                    .as("forward by %d", size)
                    .isEqualTo(whole);
            assertThat(walk(list, "last: " + size, "before", "startCursor", "hasPreviousPage"))
                    .as("backward by %d", size)
                    .isEqualTo(whole);
        }
    }

    @Test
    void aPageKnowsWhetherThereAreRowsOnEitherSide() {
        ListField statements = ListField.of("statements", "node { id }");
        JsonNode first = page(statements, "first: 5");
        JsonNode second = page(
                statements,
                "first: 5, after: \"" + first.at("/pageInfo/endCursor").asString() + "\"");
        JsonNode beyond = page(
                statements,
                "first: 5, after: \""
                        + page(statements, "last: 1").at("/pageInfo/endCursor").asString() + "\"");
        assertThat(sides(first)).isEqualTo("false true");
        assertThat(sides(second)).isEqualTo("true true");
        assertThat(sides(beyond)).isEqualTo("true false");
        assertThat(rows(beyond)).isEmpty();
    }

    @Test
    void aCursorOfAnUnsortedListStartsNoOtherList() {
        String cursor = page(ListField.of("actors", "node { id }"), "first: 1")
                .at("/pageInfo/endCursor")
                .asString();
        assertThat(api.error("{ statements(after: \"%s\") { nodes { id } } }".formatted(cursor)))
                .isEqualTo("BAD_CURSOR: after is a cursor of another list, sort or filter than this one (statements)");
        assertThat(api.error("{ actors(sort: [{ by: ID }], before: \"%s\") { nodes { id } } }".formatted(cursor)))
                .isEqualTo("BAD_CURSOR: before is a cursor of another list, sort or filter than this one (actors)");
        assertThat(api.error("{ actors(after: \"%s\") { nodes { id } } }".formatted(cursor.substring(3))))
                .startsWith("BAD_CURSOR: after must be a cursor that this API gave out, unchanged, not \"");
    }

    @Test
    void aCursorOfANestedListGoesOnAtTheParentsOwnField() {
        JsonNode nested = api.data(
                        "{ actors(first: 100) { nodes { id statements(first: 2) { pageInfo { endCursor } } } } }")
                .at("/actors/nodes");
        for (JsonNode actor : nested) {
            JsonNode cursor = actor.at("/statements/pageInfo/endCursor");
            if (cursor.isString()) {
                ListField own = ListField.under(
                        "actor(id: \"%s\")".formatted(actor.get("id").asString()), "statements", "node { id }");
                List<String> all = rows(page(own, "first: 100"));
                assertThat(rows(page(own, "first: 100, after: \"%s\"".formatted(cursor.asString()))))
                        .isEqualTo(all.subList(Math.min(2, all.size()), all.size()));
            }
        }
    }

    @Test
    void pageSizesAreBetweenOneAndAHundred() {
        assertThat(api.error("{ topics(first: 0) { nodes { id } } }"))
                .isEqualTo("BAD_ARGUMENT: first must be between 1 and 100, not 0");
        assertThat(api.error("{ topics(last: 101) { nodes { id } } }"))
                .isEqualTo("BAD_ARGUMENT: last must be between 1 and 100, not 101");
        assertThat(api.error("{ topics(first: 1, last: 1) { nodes { id } } }"))
                .isEqualTo(
                        "BAD_ARGUMENT: first and after page forward, last and before page backward: use one pair, not both");
    }

    private JsonNode page(ListField list, String arguments) {
        return api.data(list.query().formatted(arguments)).at(list.path());
    }

    private List<String> walk(ListField list, String size, String argument, String cursor, String more) {
        List<String> rows = new ArrayList<>();
        List<String> page;
        String arguments = size;
        JsonNode found;
        do {
            found = page(list, arguments);
            page = new ArrayList<>(rows(found));
            if (argument.equals("before")) {
                Collections.reverse(page);
            }
            rows.addAll(page);
            arguments = size + ", " + argument + ": \""
                    + found.at("/pageInfo/" + cursor).asString() + "\"";
        } while (found.at("/pageInfo/" + more).asBoolean());
        if (argument.equals("before")) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private static List<String> rows(JsonNode page) {
        return page.get("edges")
                .valueStream()
                .map(edge -> edge.at("/role").asString("") + edge.at("/node/id").asString())
                .toList();
    }

    private static String sides(JsonNode page) {
        return page.at("/pageInfo/hasPreviousPage").asBoolean() + " "
                + page.at("/pageInfo/hasNextPage").asBoolean();
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class EmbeddedPagingTests extends PagingContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "seed")
class StandalonePagingTests extends PagingContract {}

@OnMongo(value = MongoServer.REPLICA_SET, database = "seed")
class ReplicaSetPagingTests extends PagingContract {}
