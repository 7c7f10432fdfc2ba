package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.actor.Actor;
import org.communique.fact.Curated;
import org.communique.fact.Folded;
import org.communique.fact.Node;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.meeting.Participant;
import org.communique.place.Place;
import org.communique.statement.Party;
import org.communique.statement.Span;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How lists divide, by every key, compared with a plain count. */
abstract class FacetContract extends WorldContract {

    private final World world = new World(5, 80, 300);

    @Override
    World world() {
        return world;
    }

    @Test
    void statementsDivide() {
        RandomFilters filters = new RandomFilters(world);
        for (int i = 0; i < 15; i++) {
            Asked<Statement> asked = filters.next(1);
            List<Statement> rows =
                    world.all(Statement.class).stream().filter(asked::of).toList();
            assertFacets("statements(filter: {%s})".formatted(asked.text()), rows, statementKeys());
        }
    }

    @Test
    void quotesDivideLikeTheirStatements() {
        List<Statement> rows = world.all(Statement.class).stream()
                .flatMap(one -> one.quotes().stream().map(quote -> one))
                .toList();
        assertFacets("quotes", rows, statementKeys());
        List<Statement> named = world.all(Statement.class).stream()
                .flatMap(one -> one.quotes().stream()
                        .map(Span::wordedBy)
                        .map(party -> party == null ? one.speaker() : party)
                        .filter(party -> party.kind() == Party.Kind.NAMED)
                        .map(party -> one))
                .toList();
        assertFacets("quotes(filter: {wordedBy: {kind: {eq: NAMED}}})", named, statementKeys());
    }

    @Test
    void meetingsAndActorsDivide() {
        assertFacets(
                "meetings",
                world.all(Meeting.class),
                Map.of(
                        "KIND", meeting -> List.of(meeting.kind().name()),
                        "FORMAT", meeting -> List.of(meeting.format().name()),
                        "MEDIUM", meeting -> List.of(meeting.medium().name()),
                        "LIFECYCLE", meeting -> List.of(meeting.lifecycle().name()),
                        "VENUE", meeting -> optional(meeting.venue()),
                        "COUNTRY", meeting -> country(meeting.venue()),
                        "PARTICIPANT",
                                meeting -> meeting.participants().stream()
                                        .map(Participant::actor)
                                        .toList(),
                        "YEAR", meeting -> year(meeting.when()),
                        "TOPIC", Meeting::topics));
        ActorFilters actors = new ActorFilters(world, new Comparisons(world));
        assertFacets(
                "actors",
                world.all(Actor.class),
                Map.of("KIND", actor -> List.of(World.upper(actor.id())), "STATE", actors::states));
    }

    @Test
    void listsUnderParentsDivide() {
        JsonNode meetings = api.data(
                        "{ meetings(first: 6) { nodes { id statements(first: 1, filter: {form: {neq: DIRECT}}) { facets(by: [SPEAKER, STATE, FORM], limit: 30) { by precision values { id value count } } } } } }")
                .at("/meetings/nodes");
        assertThat(meetings.size()).isEqualTo(6);
        for (JsonNode meeting : meetings) {
            List<Statement> rows = world.all(Statement.class).stream()
                    .filter(one ->
                            meeting.get("id").asString().equals(one.meeting()) && one.form() != Statement.Form.DIRECT)
                    .toList();
            for (JsonNode facet : meeting.at("/statements/facets")) {
                assertThat(values(facet))
                        .isEqualTo(expected(
                                rows, statementKeys().get(facet.get("by").asString()), 30));
            }
        }
    }

    @Test
    void aFacetHasAtMostAsManyValuesAsAskedFor() {
        JsonNode facet = api.data(
                        "{ statements { facets(by: [MEETING], limit: 3) { by precision values { id value count } } } }")
                .at("/statements/facets/0");
        assertThat(values(facet)).isEqualTo(expected(world.all(Statement.class), one -> optional(one.meeting()), 3));
        assertThat(facet.get("precision").asString()).isEqualTo("EXACT");
        assertThat(api.data("{ statements { facets(by: [MEETING]) { values { id } } } }")
                        .at("/statements/facets/0/values")
                        .size())
                .isEqualTo(10);
        assertThat(api.error("{ statements { facets(by: [FORM], limit: 0) { by } } }"))
                .contains("limit must be between 1 and 100, not 0");
        assertThat(api.error("{ statements { facets(by: [FORM, YEAR, FORM]) { by } } }"))
                .contains("FORM twice");
        assertThat(api.data("{ statements { facets(by: []) { by } } }")
                        .at("/statements/facets")
                        .size())
                .isZero();
    }

    private Map<String, Function<Statement, Collection<String>>> statementKeys() {
        ActorFilters actors = new ActorFilters(world, new Comparisons(world));
        return Map.of(
                "SPEAKER",
                        one -> speakers(one)
                                .map(Party::actor)
                                .filter(Objects::nonNull)
                                .toList(),
                "SPEAKER_KIND",
                        one -> speakers(one).map(party -> party.kind().name()).toList(),
                "STATE",
                        one -> speakers(one)
                                .flatMap(party ->
                                        Stream.of(party.actor(), party.onBehalfOf() == null ? "" : party.onBehalfOf()))
                                .map(id -> world.get(id, Actor.class))
                                .filter(Objects::nonNull)
                                .flatMap(actor -> actors.states(actor).stream())
                                .toList(),
                "VENUE", one -> optional(one.venue()),
                "COUNTRY", one -> country(one.venue()),
                "MEETING", one -> optional(one.meeting()),
                "TOPIC", Statement::topics,
                "FORM", one -> List.of(one.form().name()),
                "YEAR", one -> year(one.saidAt()),
                "SOURCE",
                        one -> Stream.concat(
                                        one.citations().stream(),
                                        one.quotes().stream().map(Span::citation))
                                .map(citation -> citation.source())
                                .toList());
    }

    private static Stream<Party> speakers(Statement one) {
        return Stream.concat(Stream.of(one.speaker()), one.coSpeakers().stream());
    }

    private static Collection<String> year(When when) {
        if (when == null) {
            return List.of();
        }
        return List.of(String.valueOf((when.earliest() == null ? when.latest() : when.earliest()).getYear()));
    }

    private Collection<String> country(String venue) {
        for (Place place = world.get(venue, Place.class);
                place != null;
                place = world.get(place.within(), Place.class)) {
            if (place.kind() == Place.Kind.COUNTRY) {
                return List.of(place.id());
            }
        }
        return List.of();
    }

    private static Collection<String> optional(String id) {
        return id == null ? List.of() : List.of(id);
    }

    private <T> void assertFacets(String list, List<T> rows, Map<String, Function<T, Collection<String>>> keys) {
        String query = "{ %s { facets(by: [%s], limit: 100) { by precision values { id value count } } } }"
                .formatted(list, String.join(", ", keys.keySet()));
        JsonNode facets = api.data(query).at("/" + list.replaceFirst("\\(.*", "") + "/facets");
        assertThat(facets.size()).isEqualTo(keys.size());
        for (JsonNode facet : facets) {
            assertThat(values(facet))
                    .as(query + facet.get("by"))
                    .isEqualTo(expected(rows, keys.get(facet.get("by").asString()), 100));
            assertThat(facet.get("precision").asString()).isEqualTo("EXACT");
        }
    }

    private <T> List<String> expected(List<T> rows, Function<T, Collection<String>> key, int limit) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row ->
                Set.copyOf(new HashSet<>(key.apply(row))).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(one -> Folded.of(label(one.getKey())))
                        .thenComparing(one -> label(one.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(one -> one.getKey() + " " + label(one.getKey()) + " " + one.getValue())
                .toList();
    }

    private String label(String value) {
        Curated fact = world.facts.get(value);
        return fact == null ? value : ((Node) fact).label();
    }

    private static List<String> values(JsonNode facet) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : facet.get("values")) {
            String shown = value.get("value").asString();
            values.add(value.get("id").asString(shown) + " " + shown + " "
                    + value.get("count").asInt());
        }
        return values;
    }
}

@OnMongo(value = MongoServer.EMBEDDED, database = "facets")
class EmbeddedFacetTests extends FacetContract {}

@OnMongo(value = MongoServer.STANDALONE, database = "facets")
class StandaloneFacetTests extends FacetContract {}
