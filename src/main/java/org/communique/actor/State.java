package org.communique.actor;

import java.util.List;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Findings;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * A state as an actor; the country as a place is another fact.
 *
 * @param isoCode ISO 3166-1 alpha-2
 * @param place its territory
 */
public record State(
        String id,
        String name,
        List<Name> names,
        @Nullable String wikidataId,
        @Nullable String isoCode,
        @RefersTo("place") @Nullable String place,
        List<Citation> citations)
        implements Actor, Checked {

    @Override
    public String label() {
        return name;
    }

    @Override
    public void check(Findings findings) {
        if (isoCode != null && !isoCode.matches("[A-Z]{2}")) {
            findings.add("isoCode", "must be two capital letters (ISO 3166-1 alpha-2), not " + isoCode);
        }
    }
}
