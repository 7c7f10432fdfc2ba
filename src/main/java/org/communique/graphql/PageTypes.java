package org.communique.graphql;

import graphql.schema.GraphQLNamedType;

/** How the schema's types of pages are recognized: by their names, after the Relay Cursor Connections Specification. */
final class PageTypes {

    private PageTypes() {}

    static boolean isPage(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }

    static boolean isEdge(GraphQLNamedType type) {
        return type.getName().endsWith("Edge");
    }
}
