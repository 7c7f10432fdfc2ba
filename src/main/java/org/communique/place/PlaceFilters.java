package org.communique.place;

import org.communique.fact.Reader;
import org.communique.filter.Filters;
import org.communique.filter.Members;
import org.communique.filter.Related;
import org.springframework.stereotype.Component;

/** By what places can be filtered. */
@Component
public class PlaceFilters {

    private final Filters fields;
    private final Related places;

    PlaceFilters(Places places, Reader reader) {
        Members within = (place, at) -> places.within().below(place, at);
        this.fields = Filters.none()
                .with("id", "id")
                .withText("name", "name", "keys.name")
                .with("kind", "kind")
                .withText("isoCode", "isoCode", "keys.isoCode")
                .with("within", within.field());
        this.places = Related.of(Places.KIND, fields, reader).with(places.within());
    }

    Filters fields() {
        return fields;
    }

    /** The places where something happened; one holds the places within it. */
    public Related places() {
        return places;
    }
}
