package org.communique.filter;

import org.communique.fact.Revision;

/**
 * Where in a request's argument a condition stands, and in which state it is looked up.
 *
 * @param path {@code filter.and[0].speaker}
 */
public record Scope(String path, Revision at) {

    Scope in(String field) {
        return new Scope(path + "." + field, at);
    }

    Scope in(int index) {
        return new Scope(path + "[" + index + "]", at);
    }
}
