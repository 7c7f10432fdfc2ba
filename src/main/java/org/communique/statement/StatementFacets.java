package org.communique.statement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .byFactsOf("STATE", "keys.chorus", this::states)
                .byFact("VENUE", "venue")
                .byFactsOf("COUNTRY", "venue", (venue, at) -> places.countryOf(venue.toString(), at))
                .byFact("MEETING", "meeting")
                .byEachFact("TOPIC", "topics")
                .by("FORM", "form")
                .byYear("YEAR", "keys.year")
                .byEachFact("SOURCE", "keys.sources");
    }

    Faceting keys() {
        return keys;
    }

    /** Of all who speak, or are spoken for, as one text: to group by arrays is beyond the embedded server. */
    private Set<String> states(Object chorus, Revision at) {
        return Stream.of(chorus.toString().split(" "))
                .flatMap(actor -> affiliations.states(actor, at).stream())
                .collect(Collectors.toSet());
    }
}
