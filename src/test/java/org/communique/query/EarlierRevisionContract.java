package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.MadeUp.person;
import static org.communique.MadeUp.place;
import static org.communique.MadeUp.statement;
import static org.communique.MadeUp.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.Edited;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.actor.Post;
import org.communique.actor.State;
import org.communique.fact.Revision;
import org.communique.index.FacetCounts;
import org.communique.index.FacetCounts.Count;
import org.communique.index.Row;
import org.communique.list.ListDefinition;
import org.communique.list.Lists;
import org.communique.list.Order;
import org.communique.list.PageRequest;
import org.communique.list.Strand;
import org.communique.place.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is pinned to a revision is answered as that revision has it, though the next one is adopted: also by facts that others depend on. */
abstract class EarlierRevisionContract extends Edited {

    private static final Map<String, Object> OF_THE_FIRST_STATE =
            Map.of("speaker", Map.of("actor", Map.of("state", Map.of("eq", "state:first"))));
    private static final Map<String, Object> IN_THE_FIRST_COUNTRY =
            Map.of("venue", Map.of("within", Map.of("eq", "place:first")));

    @Autowired
    private Lists lists;

    @Autowired
    private List<Strand> strands;

    @Test
    void aTenureAndAPlaceThatChangeCountAsTheyDidAtEachRevision() {
        Revision before = publish("state:first", "place:first");
        Revision after = publish("state:second", "place:second");

        assertThat(found(OF_THE_FIRST_STATE, before)).containsExactly("statement:of-the-state", "statement:spoken");
        assertThat(found(OF_THE_FIRST_STATE, after)).containsExactly("statement:of-the-state");
        assertThat(found(IN_THE_FIRST_COUNTRY, before)).containsExactly("statement:spoken");
        assertThat(found(IN_THE_FIRST_COUNTRY, after)).isEmpty();
        assertThat(counted("STATE", before)).isEqualTo(Map.of("state:first", 2));
        assertThat(counted("STATE", after)).isEqualTo(Map.of("state:first", 1, "state:second", 1));
        assertThat(counted("COUNTRY", before)).isEqualTo(Map.of("place:first", 1));
        assertThat(counted("COUNTRY", after)).isEqualTo(Map.of("place:second", 1));
    }

    /** A minister of a state, who speaks in a city of a country; and the first state. */
    private Revision publish(String state, String country) {
        return publish(
                state("first"),
                state("second"),
                person("minister", "Minister"),
                new Post(
                        "post:minister",
                        "Minister",
                        null,
                        state,
                        List.of(new Post.Holder("person:minister", when("2020"), when("2024"), List.of(), List.of())),
                        List.of()),
                country("first"),
                country("second"),
                place("city", "City", country),
                statement("spoken", "Spoken", List.of(), "person:minister", "2022", "place:city", null, List.of()),
                statement("of-the-state", "Of the state", List.of(), "state:first", "2023", null, null, List.of()));
    }

    private static State state(String slug) {
        return new State("state:" + slug, slug, List.of(), null, null, null, List.of());
    }

    private static Place country(String slug) {
        return new Place("place:" + slug, slug, Place.Kind.COUNTRY, null, null, null, List.of());
    }

    private ListDefinition<?> statements() {
        return strands.stream()
                .filter(strand -> strand.name().equals("STATEMENT"))
                .findFirst()
                .orElseThrow()
                .list();
    }

    private List<String> found(Map<String, Object> filter, Revision at) {
        ListDefinition<?> statements = statements();
        PageRequest all =
                new PageRequest(statements.filtering().compile(filter, at), Order.NEWEST_FIRST, null, false, false, 10);
        return lists.page(Lists.all(statements), all, at).rows().stream()
                .map(Row::record)
                .toList();
    }

    private Map<String, Integer> counted(String facet, Revision at) {
        ListDefinition<?> statements = statements();
        FacetCounts counts = lists.counts(
                        Lists.all(statements),
                        Lists.ANYTHING,
                        List.of(statements.facets().get(facet)),
                        at)
                .get(0);
        return counts.first(10).stream().collect(Collectors.toMap(Count::value, Count::rows));
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedEarlierRevisionTests extends EarlierRevisionContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneEarlierRevisionTests extends EarlierRevisionContract {}
