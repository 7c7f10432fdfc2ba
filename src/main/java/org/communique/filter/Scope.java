package org.communique.filter;

import org.communique.fact.Revision;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;

/**
 * Says where in a request's argument a condition is, and of which documents and revision.
 *
 * @param path {@code filter.and[0].speaker}
 * @param prefix of the index fields that the condition is about: empty, or {@code wordedBy.}
 * @param joins how many conditions on other facts the filter has had compiled
 */
public record Scope(String path, String prefix, Revision at, Joins joins) {

    /** Makes the scope of a whole argument. */
    public static Scope of(String argument, Revision at) {
        return new Scope(argument, "", at, new Joins());
    }

    /** Counts the conditions on other facts that a filter has. */
    public static final class Joins {

        private int count;

        private Joins() {}
    }

    Scope in(String field) {
        return new Scope(path + "." + field, prefix, at, joins);
    }

    Scope in(int index) {
        return new Scope(path + "[" + index + "]", prefix, at, joins);
    }

    /** Returns the scope of a part whose fields are in the same document, with a prefix. */
    public Scope within(String part) {
        return new Scope(path, part + ".", at, joins);
    }

    /** Returns the scope of other documents. */
    public Scope outside() {
        return new Scope(path, "", at, joins);
    }

    /** Returns the name of a field in the index. */
    public String field(String name) {
        return prefix + name;
    }

    /**
     * Counts one more condition on other facts.
     *
     * @throws ApiError where the filter has more of them than it may have
     */
    public void join() {
        if (++joins.count > Limits.MAX_JOINS) {
            throw ApiError.tooManyJoins(path);
        }
    }
}
