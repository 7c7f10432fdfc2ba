package org.communique.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.list.Lists;
import org.jspecify.annotations.Nullable;

/** The state that a request reads at, pinned when it starts and the same for all of its parts, and the facts that it reads. */
public record Pinned(Revision revision, Facts facts, Lists lists) {

    /** What the context of a request holds that is pinned to the state. */
    public Map<?, Object> context() {
        return Map.of(Pinned.class, this);
    }

    /** The request's revision; NOT_READY where nothing has been published yet. */
    public static Revision of(GraphQLContext context) {
        return in(context).revision;
    }

    /** The lists of facts. */
    static Lists lists(GraphQLContext context) {
        return in(context).lists;
    }

    /** The fact with the id, where it is at hand without asking MongoDB; null where it is not. */
    static @Nullable Curated atHand(String id, GraphQLContext context) {
        Pinned pinned = in(context);
        return pinned.facts.atHand(id, pinned.revision);
    }

    private static Pinned in(GraphQLContext context) {
        @Nullable Pinned pinned = context.get(Pinned.class);
        if (pinned == null) {
            throw ApiError.notReady();
        }
        return pinned;
    }
}
