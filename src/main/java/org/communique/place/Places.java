package org.communique.place;

import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.list.Descendants;
import org.communique.list.Listing;
import org.communique.list.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The places, and which lie within which. */
@Component
public class Places {

    private static final Kind KIND =
            Kind.of("places", "place", Place.class).indexedBy("by-name", new Document("keys.name", 1));
    static final Listing<Place> ALL = Listing.of(KIND, Place.class);

    private final Descendants within;

    Places(Descendants placesWithin) {
        this.within = placesWithin;
    }

    @Bean
    static Descendants placesWithin(Reader reader) {
        return new Descendants(reader, KIND, place -> ((Place) place).within());
    }

    @Bean
    static Kind placeKind() {
        return KIND;
    }

    /** For lists of what happened in a place, or in a place within it. */
    public Relation.Parents withPlacesWithin() {
        return within;
    }
}
