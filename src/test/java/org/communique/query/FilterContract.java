package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.ApiContract;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each field of each filter finds in the seed. */
abstract class FilterContract extends ApiContract {

    @Test
    void aSpeakerIsFoundByNameInAnySpellingByKindByPostAndByState() {
        assertThat(statements("speaker: {actor: {name: {eq: \"Zhovka\"}}}"))
                .containsExactly("2023-08-08-zhovkva-full-withdrawal", "2023-08-08-zhovkva-territorial-integrity");
        assertThat(statements("speaker: {actor: {name: {startsWith: \"ÍGOR zhov\"}}}"))
                .hasSize(2);
        assertThat(statements("speaker: {actor: {name: {endsWith: \"ZHOVKA\"}}}"))
                .hasSize(2);
        assertThat(statements("speaker: {kind: {eq: UNNAMED}}"))
                .containsExactly("2023-08-08-kremlin-spokesman-doomed-to-fail");
        assertThat(statements("speaker: {post: {title: {contains: \"PRESIDENT\"}}}"))
                .containsExactly("2024-07-24-putin-terms-for-ending-the-war");
        assertThat(statements("speaker: {actor: {state: {eq: \"state:russia\"}}}"))
                .containsExactly(
                        "2023-08-08-lavrov-constructive-role",
                        "2023-08-08-peskov-no-grounds-for-an-agreement",
                        "2024-07-24-kremlin-needs-details",
                        "2024-07-24-putin-terms-for-ending-the-war");
        assertThat(statements("speaker: {actor: {organization: {eq: \"organization:kremlin\"}}}"))
                .containsExactly("2023-08-08-peskov-no-grounds-for-an-agreement", "2024-07-24-kremlin-needs-details");
    }

    @Test
    void severalConditionsOnAPartyHoldOfTheSameOne() {
        String wang = "{eq: \"person:wang-yi\"}";
        String zhovkva = "{eq: \"person:igor-zhovkva\"}";
        String lavrov = "{eq: \"post:foreign-minister-of-russia\"}";
        assertThat(statements("addressee: {actor: {id: %s}, post: {id: %s}}".formatted(wang, lavrov)))
                .isEmpty();
        assertThat(statements(
                        "or: [{addressee: {actor: {id: %s}}}, {speaker: {actor: {id: %s}}}]".formatted(wang, zhovkva)))
                .hasSize(3);
    }

    @Test
    void thoseSpokenForSpokenToAndPassingOnAreFound() {
        assertThat(statements("onBehalfOf: {name: {eq: \"Kremlin\"}}"))
                .containsExactly(
                        "2023-08-08-kremlin-spokesman-doomed-to-fail", "2023-08-08-peskov-no-grounds-for-an-agreement");
        assertThat(statements("addressee: {actor: {id: {eq: \"person:wang-yi\"}}}"))
                .containsExactly("2024-07-24-kuleba-good-faith");
        assertThat(statements("addressee: {post: {state: {eq: \"state:china\"}}}"))
                .hasSize(1);
        assertThat(statements(
                        "attributedTo: {actor: {id: {eq: \"person:mao-ning\"}}, post: {state: {eq: \"state:china\"}}}"))
                .containsExactly("2024-07-24-kuleba-wang-long-term-view");
    }

    @Test
    void aPlaceHoldsThePlacesWithinIt() {
        assertThat(statements("venue: {id: {eq: \"place:china\"}}")).hasSize(7);
        assertThat(statements("venue: {name: {eq: \"Guangzhou\"}}")).hasSize(3);
        assertThat(statements("venue: {within: {eq: \"place:china\"}}")).hasSize(7);
        assertThat(statements("venue: {isoCode: {startsWith: \"c\"}}")).hasSize(7);
        assertThat(statements("venue: {kind: {eq: COUNTRY}}")).hasSize(7);
        assertThat(ids("places", "within: {eq: \"place:china\"}")).containsExactly("beijing", "guangzhou");
        assertThat(ids("places", "within: {isNull: true}, name: {endsWith: \"A\"}"))
                .containsExactly("china", "russia", "saudi-arabia");
    }

    @Test
    void aTopicHoldsItsNarrowerOnes() {
        List<String> all = statements("topic: {name: {eq: \"War in Ukraine\"}}");
        List<String> talks = statements("topic: {id: {eq: \"topic:peace-negotiations\"}}");
        assertThat(all).containsAll(talks).hasSizeGreaterThan(talks.size());
    }

    @Test
    void meetingsAreFoundByParticipantAndRoleTogether() {
        assertThat(ids("meetings", "participant: {actor: {id: {eq: \"state:russia\"}}, role: {eq: NOT_INVITED}}"))
                .containsExactly("2023-08-08-jeddah-conference");
        assertThat(ids("meetings", "participant: {actor: {id: {eq: \"state:russia\"}}, role: {eq: PARTICIPANT}}"))
                .doesNotContain("2023-08-08-jeddah-conference");
        assertThat(statements("meeting: {kind: {eq: CALL}, participant: {actor: {name: {contains: \"lavrov\"}}}}"))
                .containsExactly(
                        "2023-08-08-lavrov-constructive-role",
                        "2023-08-08-wang-impartial",
                        "2023-08-08-wang-independent-position");
        assertThat(ids("meetings", "venue: {isoCode: {eq: \"SA\"}}")).containsExactly("2023-08-08-jeddah-conference");
        assertThat(ids("meetings", "lifecycle: {nin: [HELD]}, source: {title: {isNull: true}}"))
                .containsExactly("2024-07-24-second-international-summit");
    }

    @Test
    void relationsAreFoundFromBothEnds() {
        List<String> rejecting = statements("relation: {kind: {eq: REJECTS}, direction: OUTGOING}");
        assertThat(rejecting).containsExactly("2024-07-24-ukraine-rejects-putin-terms");
        assertThat(statements("relation: {kind: {eq: REJECTS}, direction: INCOMING}"))
                .containsExactly("2024-07-24-putin-terms-for-ending-the-war");
        assertThat(statements("relation: {statement: {eq: \"statement:2024-07-24-putin-terms-for-ending-the-war\"}}"))
                .containsExactlyElementsOf(rejecting);
        int all = statements("").size();
        int related = statements("relation: {statement: {isNull: false}}").size();
        int alone = statements("relation: {statement: {isNull: true}}").size();
        assertThat(related).isPositive();
        assertThat(alone).isPositive();
        assertThat(related + alone).isEqualTo(all);
    }

    @Test
    void subjectsSourcesAndVerificationAreFound() {
        assertThat(statements("about: {kind: {eq: MEETING}}")).isNotEmpty();
        assertThat(statements("about: {kind: {eq: PERSON}, id: {eq: \"state:china\"}}"))
                .isEmpty();
        assertThat(statements("source: {publishedAt: {within: \"2023\"}}")).hasSize(11);
        assertThat(statements("source: {kind: {eq: REFERENCE_DATA}}")).isEmpty();
        int all = statements("").size();
        int checked =
                statements("verification: {in: [VERIFIED, DRIFTED, NOT_FOUND]}").size();
        int unchecked = statements("verification: {neq: NOT_CHECKABLE}").size();
        assertThat(checked).isEqualTo(unchecked);
        assertThat(statements("verification: {eq: NOT_CHECKABLE}").size() + unchecked)
                .isEqualTo(all);
    }

    @Test
    void aQuoteIsFoundById() {
        String id = "quote:2023-08-08-lavrov-ukraine-crisis";
        assertThat(api.data("{ quote(id: \"%s\") { id statement { id } } }".formatted(id))
                        .at("/quote/id")
                        .asString())
                .isEqualTo(id);
        assertThat(ids("quotes", "id: {eq: \"%s\"}".formatted(id))).containsExactly("2023-08-08-lavrov-ukraine-crisis");
        assertThat(ids("quotes", "not: {id: {eq: \"%s\"}}".formatted(id)))
                .hasSize(ids("quotes", "").size() - 1);
    }

    @Test
    void quotesAreFoundByThemselvesAndByTheirStatements() {
        assertThat(ids("quotes", "wordedBy: {actor: {id: {eq: \"organization:chinese-foreign-ministry\"}}}"))
                .containsExactlyInAnyOrder(
                        "2023-08-08-chinese-foreign-ministry-consensus",
                        "2023-08-08-lavrov-constructive-role",
                        "2023-08-08-lavrov-ukraine-crisis");
    }

    @Test
    void whatIsNotThereIsFoundByNullByNeqAndByNin() {
        List<String> none = statements("venue: {id: {isNull: true}}");
        assertThat(none).hasSize(20);
        assertThat(statements("venue: {id: {neq: \"place:guangzhou\"}}"))
                .containsAll(none)
                .hasSize(24);
        assertThat(statements("not: {venue: {id: {isNull: false}}}")).isEqualTo(none);
        assertThat(statements("venue: {kind: {nin: [CITY, COUNTRY]}}")).isEqualTo(none);
        assertThat(statements("saidAt: {isNull: true}")).contains("2024-07-24-china-neutral-party");
        assertThat(statements("speaker: {actor: {id: {isNull: true}}}")).hasSize(2);
        assertThat(statements("topic: {id: {isNull: true}}").size()
                        + statements("topic: {id: {isNull: false}}").size())
                .isEqualTo(27);
    }

    @Test
    void emptyObjectsAndListsHaveTheirMeaning() {
        assertThat(statements("")).hasSize(27);
        assertThat(statements("form: {}, speaker: {actor: {}}, meeting: null, and: null"))
                .hasSize(27);
        assertThat(statements("form: {eq: null}")).hasSize(27);
        assertThat(statements("form: {in: []}")).isEmpty();
        assertThat(statements("form: {nin: []}")).hasSize(27);
        assertThat(statements("and: []")).hasSize(27);
        assertThat(statements("or: []")).isEmpty();
        assertThat(statements("not: {}")).isEmpty();
        assertThat(statements("not: {or: []}")).hasSize(27);
        assertThat(statements("meeting: {venue: {id: {in: []}}}")).isEmpty();
        assertThat(statements("saidAt: {precision: []}")).isEmpty();
        assertThat(ids("topics", "name: {contains: \"\"}")).hasSize(10);
    }

    @Test
    void userTextIsText() {
        for (String text : List.of(".*", "^", "$", "\\\\E.*\\\\Q", "(", "[a-z]", "\\\\", "|")) {
            assertThat(ids("actors", "name: {contains: \"" + text + "\"}"))
                    .as(text)
                    .isEmpty();
            assertThat(ids("actors", "name: {startsWith: \"" + text + "\"}"))
                    .as(text)
                    .isEmpty();
            assertThat(ids("actors", "name: {endsWith: \"" + text + "\"}"))
                    .as(text)
                    .isEmpty();
        }
        assertThat(ids("actors", "name: {contains: \"zelenskyy's\"}")).containsExactly("zelenskyy-office");
    }

    @Test
    void actorsPostsAndSourcesAreFound() {
        assertThat(ids("actors", "kind: {eq: STATE}")).containsExactly("china", "russia", "ukraine");
        assertThat(ids("actors", "state: {isNull: true}"))
                .contains("nato", "politico", "igor-zhovkva")
                .doesNotContain("wang-yi", "china");
        assertThat(ids("posts", "state: {eq: \"state:russia\"}, organization: {isNull: true}"))
                .containsExactly("foreign-minister-of-russia", "president-of-russia");
        assertThat(ids("sources", "publishedAt: {after: \"2024-01\"}, kind: {eq: ARTICLE}"))
                .containsExactly("2024-07-24-guangzhou-talks");
    }

    @Test
    void nestedListsAreFiltered() {
        JsonNode data = api.data("""
                { meeting(id: "meeting:2024-07-24-guangzhou-talks") { statements(filter: {form: {eq: PARAPHRASE}}) {
                    total { value } nodes { id } facets(by: [FORM]) { values { value count } } } } }""");
        assertThat(data.at("/meeting/statements/nodes/0/id").asString())
                .isEqualTo("statement:2024-07-24-kuleba-wang-long-term-view");
        assertThat(data.at("/meeting/statements/total/value").asInt()).isEqualTo(1);
        assertThat(data.at("/meeting/statements/facets").toString())
                .isEqualTo("[{\"values\":[{\"value\":\"PARAPHRASE\",\"count\":1}]}]");
    }

    private List<String> statements(String filter) {
        return ids("statements", filter);
    }

    private List<String> ids(String list, String filter) {
        String sort = List.of("statements", "meetings").contains(list) ? ", sort: [{by: ID}]" : "";
        JsonNode found = api.data("{ %s(first: 100, filter: {%s}%s) { total { value } nodes { id } } }"
                        .formatted(list, filter, sort))
                .get(list);
        List<String> ids = new ArrayList<>();
        found.get("nodes").forEach(node -> ids.add(node.get("id").asString().replaceFirst("^.*?:", "")));
        assertThat(found.at("/total/value").asInt()).isEqualTo(ids.size());
        return ids;
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class EmbeddedFilterTests extends FilterContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "seed")
class StandaloneFilterTests extends FilterContract {}
