package org.communique.place;

import java.util.List;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Role;
import org.communique.fact.Indexed;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * A venue, city, region or country.
 *
 * @param isoCode ISO 3166-1 alpha-2, countries only
 * @param within the place that contains it
 */
public record Place(
        String id,
        String name,
        Kind kind,
        @Nullable String isoCode,
        @Nullable Coordinates coordinates,
        @RefersTo(value = "place", acyclic = true) @Nullable String within,
        List<Citation> citations)
        implements Fact, Indexed, Checked {

    /** What sort of place it is. */
    public enum Kind {
        VENUE,
        CITY,
        REGION,
        COUNTRY
    }

    /** A point on the earth (WGS 84), in decimal degrees. */
    public record Coordinates(Double latitude, Double longitude) implements Checked {

        @Override
        public void check(Findings findings) {
            if (Math.abs(latitude) > 90) {
                findings.add("latitude", "must be between -90 and 90 degrees, not " + latitude);
            }
            if (Math.abs(longitude) > 180) {
                findings.add("longitude", "must be between -180 and 180 degrees, not " + longitude);
            }
        }
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(id)
                .withName("name", name)
                .sorted("name", name)
                .with("kind", kind)
                .withName("isoCode", isoCode)
                .text("name", name, Role.NAME)
                .citing(citations);
    }

    @Override
    public void check(Findings findings) {
        if (isoCode != null && kind != Kind.COUNTRY) {
            findings.add("isoCode", "is for a COUNTRY, not for a " + kind);
        }
        if (isoCode != null && !isoCode.matches("[A-Z]{2}")) {
            findings.add("isoCode", "must be two capital letters (ISO 3166-1 alpha-2), not " + isoCode);
        }
    }
}
