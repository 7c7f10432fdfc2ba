package org.communique.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.MadeUp.meeting;
import static org.communique.MadeUp.paraphrase;
import static org.communique.MadeUp.person;
import static org.communique.MadeUp.place;
import static org.communique.MadeUp.statement;
import static org.communique.MadeUp.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Curated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is found by words, and in which order. */
abstract class SearchContract extends Edited {

    private static final String IDS =
            "query ($t: String!, $k: [FactKind!], $f: SearchFilter) { search(text: $t, kinds: $k, filter: $f, first: 100) { fuzzy nodes { ... on Node { id } } } }";

    private List<String> found(String text) {
        return found(text, Map.of());
    }

    private List<String> found(String text, Map<String, ?> more) {
        var variables = new java.util.HashMap<String, Object>(more);
        variables.put("t", text);
        JsonNode answer = api().ask(IDS, variables).get("search");
        List<String> ids = new ArrayList<>();
        answer.get("nodes").forEach(node -> ids.add(node.get("id").asString()));
        if (answer.get("fuzzy").asBoolean()) {
            ids.add(0, "fuzzy");
        }
        return ids;
    }

    @Test
    void findsWordsWhateverTheirCaseAccentsAndQuotationMarks() {
        publish(
                person("zhovkva", "Ярослав Жо\u0301вква", "Ihor Zhovkva"),
                person("muller", "Jürgen Müller"),
                paraphrase("d", "It is Xi’s “road map”, he said."));

        assertThat(found("MULLER")).containsExactly("person:muller");
        assertThat(found("müller jurgen")).containsExactly("person:muller");
        assertThat(found("жовква")).containsExactly("person:zhovkva");
        assertThat(found("zhovkva ihor")).containsExactly("person:zhovkva");
        assertThat(found("\"road map\"")).containsExactly("statement:d");
        assertThat(found("„Road Map“")).containsExactly("statement:d");
        assertThat(found("xi's")).containsExactly("statement:d");
        assertThat(found("Xi ")).containsExactly("statement:d");
    }

    @Test
    void findsEnglishWordsInTheirOtherFormsButNoNames() {
        publish(
                paraphrase("a", "They will negotiate."),
                paraphrase("b", "The negotiations failed."),
                person("walters", "Walters"),
                person("walter", "Walter"));

        assertThat(found("negotiations ")).containsExactly("statement:b", "statement:a");
        assertThat(found("Walters ")).containsExactly("person:walters");
        assertThat(found("walter ")).containsExactly("person:walter");
    }

    @Test
    void findsPhrasesAsTheyStand() {
        publish(paraphrase("a", "peace talks in Geneva"), paraphrase("b", "talks on peace"), paraphrase("c", "peace"));

        assertThat(found("peace talks")).containsExactly("statement:a", "statement:b");
        assertThat(found("\"peace talks\"")).containsExactly("statement:a");
        assertThat(found("“talks on” peace")).containsExactly("statement:b");
        assertThat(found("\"peace talks")).containsExactly("statement:a", "statement:b");
    }

    @Test
    void readsTheLastWordAsABeginningUnlessABlankFollows() {
        publish(person("kuleba", "Dmytro Kuleba"), person("kul", "Kul"));

        assertThat(found("kul")).containsExactly("person:kul", "person:kuleba");
        assertThat(found("dmy ")).isEmpty();
        assertThat(found("dmytro kuleb")).containsExactly("person:kuleba");
        assertThat(found("k")).isEmpty();
        assertThat(found("kul ")).containsExactly("person:kul");
    }

    @Test
    void findsWhatIsSpeltMuchAlikeOnlyWhereNothingElseIsThereAndSaysSo() {
        publish(person("kuleba", "Dmytro Kuleba"), person("kulebe", "Anna Kulebe"));

        assertThat(found("kuleba")).containsExactly("person:kuleba");
        assertThat(found("kuleva")).containsExactlyInAnyOrder("fuzzy", "person:kuleba", "person:kulebe");
        assertThat(found("dmitro kulbea")).containsExactly("fuzzy", "person:kuleba");
        assertThat(found("wholly different")).isEmpty();
    }

    @Test
    void doesNotNeedSmallWords() {
        publish(paraphrase("a", "Talks about Crimea."));

        assertThat(found("the talks in the Crimea")).containsExactly("statement:a");
        assertThat(found("the")).isEmpty();
    }

    @Test
    void ranksAHitInAQuoteAboveAnyInAParaphrase() {
        Random random = new Random(5);
        List<Curated> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String words = filler(random, random.nextInt(60)) + " sovereignty" + filler(random, random.nextInt(40));
            facts.add(
                    i % 2 == 0
                            ? paraphrase("p" + i, "sovereignty ".repeat(1 + random.nextInt(6)) + words)
                            : statement(
                                    "q" + i, "Said so.", List.of(words.strip()), null, null, null, null, List.of()));
        }
        publish(facts);

        List<String> ids = found("sovereignty ");

        assertThat(ids).hasSize(60);
        assertThat(ids.subList(0, 40)).allMatch(id -> id.startsWith("quote:q") || id.startsWith("statement:q"));
        assertThat(ids.subList(40, 60)).allMatch(id -> id.startsWith("statement:p"));
    }

    private static String filler(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(' ').append((char) ('a' + random.nextInt(26))).append(random.nextInt(50));
        }
        return text.toString();
    }

    @Test
    void putsNamesFirstThenTitlesThenQuotedWordsThenOurs() {
        publish(
                statement("s", "Geneva it is.", List.of(), null, null, null, null, List.of()),
                statement("q", "So he said.", List.of("to Geneva"), null, null, null, null, List.of()),
                meeting("m", "Talks in Geneva", null, null, List.of(), List.of()),
                place("geneva", "Geneva", null));

        assertThat(found("geneva "))
                .containsExactly("place:geneva", "meeting:m", "quote:q-0", "statement:q", "statement:s");
    }

    @Test
    void marksWhereTheWordsAreInCodePoints() {
        String text = "𝄞𝄞 Kyiv’s “peace 𝄞 formula” of peace";
        publish(statement("s", text, List.of(), null, null, null, null, List.of()));

        JsonNode highlights = api().ask(
                        "{ search(text: \"kyiv peace\") { edges { highlights { field fragment matches { start end } } } } }")
                .at("/search/edges/0/highlights");

        assertThat(highlights).hasSize(1);
        assertThat(highlights.get(0).get("field").asString()).isEqualTo("text");
        assertThat(highlights.get(0).get("fragment").asString()).isEqualTo(text);
        assertThat(marked(highlights.get(0))).containsExactly("Kyiv’s", "peace", "peace");
        assertThat(highlights.get(0).at("/matches/0/start").asInt()).isEqualTo(3);
    }

    @Test
    void showsAPieceOfALongTextWithMostOfTheWords() {
        Random random = new Random(8);
        String text = filler(random, 200) + " ceasefire" + filler(random, 200) + " 𝄞 ceasefire and 𝄞 troops"
                + filler(random, 200);
        publish(paraphrase("s", text.strip()));

        JsonNode highlight = api().ask(
                        "{ search(text: \"ceasefire troops\") { edges { highlights { fragment matches { start end } } } } }")
                .at("/search/edges/0/highlights/0");

        String fragment = highlight.get("fragment").asString();
        assertThat(text).contains(" " + fragment + " ");
        assertThat(fragment.codePointCount(0, fragment.length())).isBetween(150, 200);
        assertThat(marked(highlight)).containsExactly("ceasefire", "troops");
    }

    private static List<String> marked(JsonNode highlight) {
        int[] points = highlight.get("fragment").asString().codePoints().toArray();
        List<String> marked = new ArrayList<>();
        highlight
                .get("matches")
                .forEach(range -> marked.add(new String(
                        points,
                        range.get("start").asInt(),
                        range.get("end").asInt() - range.get("start").asInt())));
        return marked;
    }

    @Test
    void isNarrowedByKindsAndByWhatTheRecordsAreConnectedWith() {
        publish(
                place("ukraine", "Ukraine", null),
                place("kyiv", "Kyiv", "place:ukraine"),
                place("geneva", "Geneva", null),
                topic("war", "War", null),
                topic("grain", "Grain", "topic:war"),
                person("a", "A"),
                meeting("m", "peace at Kyiv", "2024-07", "place:kyiv", List.of(), List.of("topic:grain")),
                statement("s", "peace", List.of("peace"), "person:a", "2024-07-10", "place:geneva", null, List.of()),
                statement("t", "peace", List.of(), null, null, null, "meeting:m", List.of("topic:war")));

        assertThat(found("peace", Map.of("k", List.of("QUOTE", "MEETING"))))
                .containsExactlyInAnyOrder("quote:s-0", "meeting:m");
        assertThat(found("peace", Map.of("k", List.of()))).isEmpty();
        assertThat(narrowed("speaker", Map.of("eq", "person:a"))).containsExactlyInAnyOrder("quote:s-0", "statement:s");
        assertThat(narrowed("speaker", Map.of("neq", "person:a")))
                .containsExactlyInAnyOrder("meeting:m", "statement:t");
        assertThat(narrowed("speaker", Map.of("isNull", true))).containsExactlyInAnyOrder("meeting:m", "statement:t");
        assertThat(narrowed("speaker", Map.of())).hasSize(4);
        assertThat(narrowed("speaker", Map.of("in", List.of()))).isEmpty();
        assertThat(narrowed("speaker", Map.of("nin", List.of()))).hasSize(4);
        assertThat(narrowed("meeting", Map.of("eq", "meeting:m"))).containsExactly("statement:t");
        assertThat(narrowed("venue", Map.of("eq", "place:ukraine"))).containsExactly("meeting:m");
        assertThat(narrowed("venue", Map.of("neq", "place:ukraine"))).hasSize(3).doesNotContain("meeting:m");
        assertThat(narrowed("topic", Map.of("in", List.of("topic:war"))))
                .containsExactlyInAnyOrder("meeting:m", "statement:t");
        assertThat(narrowed("topic", Map.of("eq", "topic:grain"))).containsExactly("meeting:m");
        assertThat(narrowed("source", Map.of("eq", "source:made-up"))).hasSize(4);
        assertThat(narrowed("when", Map.of("overlaps", "2024-07-20/.."))).containsExactly("meeting:m");
        assertThat(narrowed("when", Map.of("within", "2024-07-10")))
                .containsExactlyInAnyOrder("quote:s-0", "statement:s");
        assertThat(narrowed("when", Map.of("precision", List.of("MONTH")))).containsExactly("meeting:m");
        assertThat(narrowed("when", Map.of("isNull", true))).containsExactly("statement:t");
    }

    private List<String> narrowed(String field, Map<String, ?> comparator) {
        return found("peace", Map.of("f", Map.of(field, comparator)));
    }

    @Test
    void findsWhatIsPublishedAndNoMoreWhatIsNot() {
        publish(paraphrase("a", "alpha"), paraphrase("b", "beta"), paraphrase("c", "gamma"));
        assertThat(found("alpha")).containsExactly("statement:a");

        publish(paraphrase("a", "delta"), paraphrase("c", "gamma"), paraphrase("d", "alpha"));

        assertThat(found("alpha")).containsExactly("statement:d");
        assertThat(found("beta ")).isEmpty();
        assertThat(found("delta")).containsExactly("statement:a");
        assertThat(found("gamma")).containsExactly("statement:c");
    }

    @Test
    void theSameFactsHaveTheSameOrderAndScoresWhateverWasPublishedBefore() {
        List<Curated> facts = List.of(
                paraphrase("a", "Peace talks in the city"),
                paraphrase("b", "Talks about talks, for a peace"),
                statement("c", "He wants peace talks", List.of("peace talks"), null, null, null, null, List.of()),
                person("peace", "Peace Talks"));
        publish(facts);
        JsonNode before = ranked("peace talks");
        List<Curated> others = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            others.add(paraphrase("other-" + i, "peace ".repeat(i % 7) + "talks ".repeat(i % 3) + "and more"));
        }
        publish(others);
        publish(facts);

        assertThat(ranked("peace talks")).isEqualTo(before);
        assertThat(before.size()).isEqualTo(5);
    }

    private JsonNode ranked(String text) {
        return api().ask(
                        "query ($t: String!) { search(text: $t) { edges { score node { ... on Node { id } } } } }",
                        Map.of("t", text))
                .at("/search/edges");
    }

    @Test
    void aCursorIsGoodForTheSameFactsWhateverWasPublishedMeanwhile() {
        List<Curated> facts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            facts.add(paraphrase("s" + i, "talks ".repeat(1 + i % 3)));
        }
        publish(facts);
        JsonNode first = page(null);
        JsonNode second = page(first.at("/pageInfo/endCursor").asString());
        publish(paraphrase("other", "talks"));
        publish(facts);

        assertThat(page(first.at("/pageInfo/endCursor").asString()).get("nodes"))
                .isEqualTo(second.get("nodes"));
        assertThat(second.get("nodes").size()).isEqualTo(4);
    }

    private JsonNode page(@Nullable String after) {
        var variables = new java.util.HashMap<String, Object>();
        variables.put("a", after);
        return api().ask(
                        "query ($a: String) { search(text: \"talks\", first: 4, after: $a) { nodes { ... on Node { id } } pageInfo { endCursor } } }",
                        variables)
                .get("search");
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedSearchTests extends SearchContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetSearchTests extends SearchContract {}
