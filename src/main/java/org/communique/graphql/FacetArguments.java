package org.communique.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a list's {@code facets}.
 *
 * @param by the names of the keys, each once
 * @param limit the most values of a facet, between 1 and {@link Limits#MAX_FACET_VALUES}
 */
public record FacetArguments(List<String> by, int limit) {

    /** What the field's arguments ask for; an error names the argument that breaks a rule. */
    public static FacetArguments of(DataFetchingEnvironment env) {
        @Nullable Integer limit = env.getArgument("limit");
        int most = limit == null ? Limits.DEFAULT_FACET_VALUES : limit;
        if (most < 1 || most > Limits.MAX_FACET_VALUES) {
            throw ApiError.facetLimit(Limits.MAX_FACET_VALUES, most);
        }
        List<String> by = env.getArgument("by");
        Set<String> seen = new HashSet<>();
        for (String key : by) {
            if (!seen.add(key)) {
                throw ApiError.facetTwice(key);
            }
        }
        return new FacetArguments(by, most);
    }
}
