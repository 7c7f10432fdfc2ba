package org.communique.index;

import java.util.Set;
import org.communique.fact.Revision;

/**
 * A field by which rows are counted.
 *
 * @param field of the index
 * @param groups what its values count as; equal fields have the same one
 */
public record FacetField(String field, Groups groups) {

    private static final Groups VALUES = (value, at) -> Set.of(value);

    /** What a value counts as. */
    @FunctionalInterface
    public interface Groups {

        /** Returns the value itself, or what it belongs to at a revision, such as a place's country: none, one or several. A row counts once for each. */
        Set<String> of(String value, Revision at);
    }

    /** Counts by the values themselves. */
    public static FacetField of(String field) {
        return new FacetField(field, VALUES);
    }
}
