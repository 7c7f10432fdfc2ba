package org.communique.statement;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.actor.Affiliations;
import org.communique.fact.Revision;
import org.communique.graphql.Faceting;
import org.communique.place.Places;
import org.springframework.stereotype.Component;

/** By what statements, and quotes with them, can be counted. */
@Component
class StatementFacets {

    private final Affiliations affiliations;
    private final Faceting keys;

    StatementFacets(Affiliations affiliations, Places places) {
        this.affiliations = affiliations;
        this.keys = Faceting.none()
                .byEachFact("SPEAKER", "keys.actors")
                .byEach("SPEAKER_KIND", "keys.kinds")
                .byFactsOf("STATE", "keys.voices", this::states)
                .byFact("VENUE", "venue")
                .byFactsOf("COUNTRY", "venue", (venue, at) -> places.countryOf(venue.toString(), at))
                .byFact("MEETING", "meeting")
                .byEachFact("TOPIC", "topics")
                .by("FORM", "form")
                .by("YEAR", "keys.year")
                .byEachFact("SOURCE", "keys.sources");
    }

    Faceting keys() {
        return keys;
    }

    private Set<String> states(Object voices, Revision at) {
        return ((Collection<?>) voices)
                .stream()
                        .flatMap(actor -> affiliations.states(actor.toString(), at).stream())
                        .collect(Collectors.toSet());
    }
}
