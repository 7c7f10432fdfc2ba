package org.communique.graphql;

/** Under this class a request's context says that it came by a method that is safe, so that it may ask and nothing else. */
public enum QueriesOnly {
    SAFE_METHOD
}
