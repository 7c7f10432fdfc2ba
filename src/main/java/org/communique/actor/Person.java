package org.communique.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.communique.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A human being.
 *
 * @param familyNameFirst whether the name puts the family name before the given name: Mao Ning
 */
public record Person(
        String id,
        String name,
        List<Name> names,
        @Nullable String wikidataId,
        @Nullable String givenName,
        @Nullable String familyName,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean familyNameFirst,
        List<Citation> citations)
        implements Actor {

    @Override
    public String label() {
        return name;
    }
}
