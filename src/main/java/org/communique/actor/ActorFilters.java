package org.communique.actor;

import org.communique.filter.Filters;
import org.communique.filter.Members;
import org.communique.filter.Related;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what actors can be filtered. */
@Component
public class ActorFilters {

    private final Filters fields;
    private final Related actors;

    ActorFilters(Affiliations affiliations, RecordIndex index) {
        Members states = affiliations::withState;
        Members organizations = affiliations::withOrganization;
        this.fields = Filters.none()
                .with("id", "kind")
                .withName("name", "name")
                .with("state", states.field())
                .with("organization", organizations.field());
        this.actors = Related.of(Actors.KIND, fields, index);
    }

    Filters fields() {
        return fields;
    }

    /** The actors that facts refer to. */
    public Related actors() {
        return actors;
    }
}
