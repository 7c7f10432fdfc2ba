package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.bson.BsonDocument;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.NothingAtHand;
import org.communique.OnMongo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Documented filters and sorts, rare and broad, are served well over some 20,000 statements: an index gives the order and at most 50 times
 * the page is examined, or an index gives at most 10,000 matches to sort.
 */
@ExtendWith(SoftAssertionsExtension.class)
@NothingAtHand
@Import(Commands.Listening.class)
@OnMongo(value = MongoServer.STANDALONE, database = "served")
class ServedTests extends WorldContract {

    private static final int PAGE = 20;
    private static final int EXAMINED = 50 * PAGE;
    private static final int SORTED = 10_000;

    private static final Pattern SORTS = Pattern.compile("\"stage\": \"SORT\"|\"\\$sort\"");

    private final World world = new World(11, 3000, 20_000);

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private Commands commands;

    @Autowired
    private MongoDatabaseFactory databases;

    @Override
    World world() {
        return world;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "form: {eq: DIRECT}",
                "quoted: true",
                "status: {eq: CURRENT}",
                "status: {eq: WITHDRAWN}",
                "status: {neq: CURRENT}",
                "occasion: {eq: UNKNOWN}",
                "language: {eq: \"uk\"}",
                "language: {eq: \"tlh\"}",
                "language: {nin: [\"en\", \"uk\"]}",
                "saidAt: {isNull: true}",
                "saidAt: {isNull: false}",
                "saidAt: {overlaps: \"2015-01-03\"}",
                "saidAt: {overlaps: \"2019-06\"}",
                "saidAt: {overlaps: \"2016/2023\"}",
                "saidAt: {overlaps: \"2024-12-28/..\"}",
                "saidAt: {overlaps: \"../2015-01-02\"}",
                "saidAt: {precision: [YEAR, DAY]}",
                "saidAt: {within: \"2019-06-15\"}",
                "saidAt: {within: \"2016/2023\"}",
                "saidAt: {within: \"../2015-02\"}",
                "saidAt: {before: \"2015-03\"}",
                "saidAt: {before: \"2024\"}",
                "saidAt: {after: \"2024-11\"}",
                "saidAt: {after: \"2015\"}",
                "saidAt: {precision: [SEASON]}",
                "speaker: {actor: {id: {eq: \"person:p0\"}}}",
                "speaker: {actor: {id: {eq: \"person:p19\"}}}",
                "speaker: {actor: {id: {eq: \"person:nobody\"}}}",
                "speaker: {actor: {kind: {eq: STATE}}}",
                "speaker: {actor: {state: {eq: \"state:s0\"}}}",
                "speaker: {actor: {name: {contains: \"person 1\"}}}",
                "speaker: {kind: {eq: UNNAMED}}",
                "speaker: {kind: {eq: WITHHELD}}",
                "speaker: {post: {id: {eq: \"post:p1\"}}}",
                "addressee: {actor: {id: {eq: \"state:s0\"}}}",
                "addressee: {kind: {eq: WITHHELD}}",
                "attributedTo: {actor: {id: {eq: \"organization:o9\"}}}",
                "onBehalfOf: {id: {eq: \"state:s4\"}}",
                "venue: {id: {eq: \"place:p0\"}}",
                "venue: {id: {eq: \"place:p39\"}}",
                "venue: {id: {isNull: true}}",
                "venue: {kind: {eq: COUNTRY}}",
                "meeting: {id: {eq: \"meeting:m2999\"}}",
                "meeting: {id: {isNull: true}}",
                "meeting: {kind: {eq: TALKS}}",
                "meeting: {kind: {eq: BRIEFING}, participant: {actor: {id: {eq: \"state:s0\"}}, role: {eq: ABSENT}}}",
                "about: {id: {eq: \"state:s0\"}}",
                "about: {kind: {eq: MEETING}}",
                "about: {kind: {eq: POST}}",
                "topic: {id: {eq: \"topic:t0\"}}",
                "topic: {id: {eq: \"topic:t19\"}}",
                "topic: {id: {isNull: true}}",
                "relation: {kind: {eq: REJECTS}, direction: OUTGOING}",
                "relation: {kind: {eq: REJECTS}, direction: INCOMING}",
                "source: {id: {eq: \"source:s0\"}}",
                "source: {kind: {eq: ARTICLE}}",
                "verification: {eq: NOT_FOUND}",
                "speaker: {actor: {id: {eq: \"person:p1\"}}}, saidAt: {within: \"2018\"}",
                "venue: {id: {eq: \"place:p1\"}}, topic: {id: {eq: \"topic:t0\"}}, form: {eq: PARTIAL}",
                "or: [{speaker: {actor: {id: {eq: \"person:p19\"}}}}, {venue: {id: {eq: \"place:p39\"}}}]",
                "or: [{form: {eq: DIRECT}}, {saidAt: {isNull: true}}]",
                "not: {form: {eq: DIRECT}}",
                "addressee: {kind: {neq: NAMED}}",
                "addressee: {actor: {id: {isNull: true}}}",
                "not: {speaker: {actor: {state: {eq: \"state:s0\"}}}}",
                "topic: {id: {neq: \"topic:t0\"}}",
                "verification: {eq: VERIFIED}",
                "verification: {neq: NOT_CHECKABLE}",
                "form: {eq: PARAPHRASE}, quoted: true",
                "form: {eq: DIRECT}, quoted: false",
                "quoted: false",
                "id: {in: [\"statement:s1\", \"statement:s19999\"]}",
                "id: {nin: [\"statement:s1\"]}",
                "meeting: {name: {eq: \"Meeting 3\"}}",
                "meeting: {when: {isNull: false}}",
                "meeting: {id: {neq: \"meeting:m0\"}}",
                "relation: {statement: {eq: \"statement:s1\"}}",
                "relation: {statement: {isNull: true}}",
                "relation: {statement: {isNull: false}}",
                "relation: {kind: {in: [REJECTS, CONFIRMS]}}",
                "about: {id: {isNull: true}}",
                "onBehalfOf: {id: {isNull: true}}",
                "attributedTo: {post: {id: {eq: \"post:p19\"}}}",
                "speaker: {post: {id: {isNull: true}}}",
                "speaker: {actor: {organization: {isNull: true}}}",
                "source: {publishedAt: {isNull: true}}",
                "matches: \"words 17\"",
                "not: {matches: \"words 17\"}",
                "or: [{matches: \"words 17\"}, {speaker: {actor: {id: {eq: \"person:p19\"}}}}]",
                "form: {eq: DIRECT}, about: {kind: {eq: MEETING}, id: {eq: \"state:s0\"}}",
                "speaker: {kind: {eq: UNNAMED}}, addressee: {kind: {eq: COLLECTIVE}}, venue: {id: {eq: \"place:p3\"}}",
                "form: {eq: DIRECT}, status: {eq: CURRENT}, saidAt: {overlaps: \"2015-02\"}, not: {language: {eq: \"en\"}}",
            })
    void statements(String filter) {
        for (String sort : List.of(
                "{by: SAID_AT, order: DESC}",
                "{by: SAID_AT}",
                "{by: SAID_AT, nulls: FIRST}",
                "{by: SAID_AT, order: DESC, nulls: FIRST}",
                "{by: ID}")) {
            isServedWell("statements", filter, sort);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wordedBy: {actor: {id: {eq: \"person:p19\"}}}",
                "wordedBy: {kind: {eq: NAMED}}",
                "verification: {eq: NOT_FOUND}",
                "statement: {saidAt: {within: \"2016/2023\"}}",
                "wordedBy: {kind: {eq: COLLECTIVE}}, statement: {venue: {id: {eq: \"place:p1\"}}}",
                "id: {eq: \"quote:q17-0\"}",
            })
    void quotes(String filter) {
        isServedWell("quotes", filter, "{by: SAID_AT, order: DESC}");
        isServedWell("quotes", filter, "{by: SAID_AT}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: {contains: \"ing 3\"}",
                "name: {startsWith: \"meeting 39\"}",
                "kind: {eq: TALKS}",
                "lifecycle: {eq: DENIED}",
                "medium: {neq: PHONE}",
                "when: {overlaps: \"2019-06\"}",
                "when: {isNull: true}",
                "venue: {id: {eq: \"place:p0\"}}",
                "participant: {role: {eq: HOST}}",
                "participant: {actor: {id: {eq: \"person:p19\"}}}",
                "topic: {id: {eq: \"topic:t19\"}}",
                "parent: {eq: \"meeting:m1\"}",
                "name: {eq: \"Meeting 3\"}",
                "participant: {onBehalfOf: {id: {eq: \"state:s4\"}}}",
            })
    void meetings(String filter) {
        for (String sort : List.of(
                "{by: WHEN, order: DESC}",
                "{by: WHEN}",
                "{by: NAME}",
                "{by: NAME, order: DESC}, {by: WHEN}",
                "{by: WHEN, nulls: FIRST}, {by: NAME, order: DESC}",
                "{by: NAME}, {by: WHEN, order: DESC, nulls: FIRST}, {by: ID, order: DESC}")) {
            isServedWell("meetings", filter, sort);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
                "actors(first: 40) { nodes { statements(first: 5, filter: {form: {eq: DIRECT}}) { nodes { id } } } }",
                "actors(first: 40) { nodes { statements(first: 5, sort: [{by: SAID_AT}]) { nodes { id } } } }",
                "actors(first: 40) { nodes { meetings(first: 5) { nodes { id } } } }",
                "places(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
                "topics(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
                "posts(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
                "sources(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
                "meetings(first: 40) { nodes { statements(first: 5) { nodes { id } } } }",
            })
    void nestedLists(String query) {
        List<BsonDocument> asked = commands.during(() -> api.data("{ " + query + " }"));
        List<BsonDocument> joining = asked.stream()
                .filter(command -> command.toJson().contains("$lookup"))
                .toList();
        assertThat(joining).hasSize(1);
        List<Document> joins = Plans.explain(joining.get(0), databases).getList("stages", Document.class).stream()
                .filter(stage -> stage.containsKey("$lookup"))
                .toList();
        assertThat(joins).hasSize(1);
        Document join = joins.get(0);
        assertThat(((Number) join.get("collectionScans")).intValue()).isZero();
        int rows = 40 * (5 + 1);
        assertThat(((Number) join.get("totalDocsExamined")).intValue())
                .as("%s, by %s", query, join.get("indexesUsed"))
                .isBetween(40, 4 * rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "when: {overlaps: \"2019-06\"}",
                "when: {within: \"2019-06\"}",
                "when: {within: \"2030\"}",
                "when: {before: \"2015-02\"}",
                "when: {after: \"2024-11\"}",
                "when: {precision: [SEASON]}",
                "actor: {eq: \"person:p19\"}",
                "actor: {neq: \"state:s0\"}",
                "actor: {isNull: true}",
                "actor: {eq: \"person:p1\"}, when: {within: \"2018\"}",
                "venue: {eq: \"place:p0\"}",
                "venue: {eq: \"place:p39\"}",
                "venue: {isNull: true}",
                "topic: {eq: \"topic:t19\"}",
                "topic: {isNull: true}",
            })
    void timeline(String filter) {
        for (String order : List.of("ASC", "DESC")) {
            isServedWell(
                    "{ timeline(filter: {%s}, order: %s) { nodes { __typename } } }".formatted(filter, order),
                    Set.of("statements", "meetings"));
        }
    }

    private void isServedWell(String list, String filter, String sort) {
        isServedWell(
                "{ %s(filter: {%s}, sort: [%s]) { nodes { id } } }".formatted(list, filter, sort),
                Set.of(collection(list)));
    }

    private void isServedWell(String query, Set<String> collections) {
        List<BsonDocument> asked = commands.during(() -> api.data(query));
        assertThat(asked).isNotEmpty();
        for (BsonDocument command : asked) {
            Document stats = Plans.explain(command, databases);
            boolean set = isOfIds(command)
                    || !collections.contains(
                            command.getString(command.getFirstKey()).getValue());
            int most = set || SORTS.matcher(stats.toJson()).find() ? SORTED : EXAMINED;
            int documents = examined(stats, "totalDocsExamined");
            int keys = examined(stats, "totalKeysExamined");
            softly.assertThat(Math.max(documents, keys))
                    .as("%s: %d documents and %d keys, by %s", query, documents, keys, command.toJson())
                    .isLessThanOrEqualTo(most);
        }
    }

    /** What reads nothing but ids reads them for a condition, in no order. */
    private static boolean isOfIds(BsonDocument command) {
        return command.toJson().contains("$group");
    }

    /** Reads of other collections are for the ids of related facts, too. */
    private static String collection(String list) {
        return list.equals("quotes") ? "statements" : list;
    }

    private static int examined(Document stats, String what) {
        Document execution = stats.get("executionStats", Document.class);
        if (execution == null) {
            Document cursor = stats.getList("stages", Document.class).get(0).get("$cursor", Document.class);
            execution = cursor.get("executionStats", Document.class);
        }
        return execution.getInteger(what);
    }
}
