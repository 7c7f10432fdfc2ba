package org.communique.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** The revision that a request reads at: pinned when it starts, the same for all of its parts. */
public final class Pinned {

    private Pinned() {}

    /** What a request's context holds to be pinned to the revision of these facts. */
    public static Map<?, Object> context(Revision revision, Facts facts) {
        return Map.of(Revision.class, revision, Facts.class, facts);
    }

    /** The fact with the id, where it is at hand without asking MongoDB; null where it is not. */
    static @Nullable Curated atHand(String id, GraphQLContext context) {
        @Nullable Facts facts = context.get(Facts.class);
        return facts == null ? null : facts.atHand(id, of(context));
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
