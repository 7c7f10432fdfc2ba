package org.communique.actor;

import org.communique.fact.Reader;
import org.communique.filter.Filters;
import org.communique.filter.Members;
import org.communique.filter.Related;
import org.springframework.stereotype.Component;

/** By what actors can be filtered. */
@Component
public class ActorFilters {

    private final Filters fields;
    private final Related actors;

    ActorFilters(Affiliations affiliations, Reader reader) {
        Members states = affiliations::withState;
        Members organizations = affiliations::withOrganization;
        this.fields = Filters.none()
                .with("id", "id")
                .withText("name", "keys.spellings", "keys.names")
                .with("kind", "keys.kind")
                .with("state", states.field())
                .with("organization", organizations.field());
        this.actors = Related.of(Actors.KIND, fields, reader);
    }

    Filters fields() {
        return fields;
    }

    /** The actors that facts refer to. */
    public Related actors() {
        return actors;
    }
}
