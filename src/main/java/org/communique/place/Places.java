package org.communique.place;

import java.util.Map;
import java.util.Set;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.list.Descendants;
import org.communique.list.PerRevision;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The places, and which lie within which. */
@Component
public class Places {

    static final Kind KIND = Kind.of("places", "place", Place.class);

    private final Descendants within;
    private final PerRevision<Map<String, String>> countries;

    Places(Descendants placesWithin) {
        this.within = placesWithin;
        this.countries = new PerRevision<>(at -> within.nearest(Places::isCountry, at));
    }

    @Bean
    static Descendants placesWithin(Reader reader) {
        return new Descendants(reader, KIND, place -> ((Place) place).within());
    }

    @Bean
    static Kind placeKind() {
        return KIND;
    }

    private static boolean isCountry(Curated place) {
        return ((Place) place).kind() == Place.Kind.COUNTRY;
    }

    /** The country that a place is or lies in; none where no country is recorded. */
    public Set<String> countryOf(String id, Revision at) {
        String country = countries.at(at).get(id);
        return country == null ? Set.of() : Set.of(country);
    }

    /** Which places are within which. */
    public Descendants within() {
        return within;
    }
}
