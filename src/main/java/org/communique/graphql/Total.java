package org.communique.graphql;

import graphql.GraphQLContext;
import org.communique.list.Cardinality;

/**
 * How many rows a list has.
 *
 * @param value the number, or a bound below it
 * @param precision EXACT up to {@link Cardinality#COUNTED_EXACTLY}; AT_LEAST beyond, and where counting takes too long
 */
public record Total(int value, Precision precision) {

    /** Whether a number is the number, or a bound below it. */
    public enum Precision {
        EXACT,
        AT_LEAST
    }

    /** What is known of a list's cardinality; the request's context learns where counting was cut short. */
    public static Total of(Cardinality known, GraphQLContext context) {
        if (known.hurried()) {
            Watch.hurry(context);
        }
        return of(known);
    }

    /** What is known of a list's cardinality. */
    public static Total of(Cardinality known) {
        return new Total(known.rows(), known.exact() ? Precision.EXACT : Precision.AT_LEAST);
    }
}
