package org.communique.place;

import org.communique.filter.Filters;
import org.communique.filter.Members;
import org.communique.filter.Related;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what places can be filtered. */
@Component
public class PlaceFilters {

    private final Filters fields;
    private final Related places;

    PlaceFilters(Places places, RecordIndex index) {
        Members within = (place, at) -> places.within().below(place, at);
        this.fields = Filters.none()
                .with("id", "kind")
                .withName("name", "name")
                .withName("isoCode", "isoCode")
                .with("within", within.field());
        this.places = Related.of(Places.KIND, fields, index).with(places.within());
    }

    Filters fields() {
        return fields;
    }

    /** The places where something happened; one holds the places within it. */
    public Related places() {
        return places;
    }
}
