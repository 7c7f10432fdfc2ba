package org.communique.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** The revision that a request reads at: pinned when it starts, the same for all of its parts. */
public final class Pinned {

    private Pinned() {}

    /** What a request's context holds to be pinned to the revision. */
    public static Map<?, Object> context(Revision revision) {
        return Map.of(Revision.class, revision);
    }

    /** The request's revision; NOT_READY where nothing has been published yet. */
    public static Revision of(GraphQLContext context) {
        @Nullable Revision revision = context.get(Revision.class);
        if (revision == null) {
            throw ApiError.notReady();
        }
        return revision;
    }
}
