package org.communique.revision;

import org.communique.fact.Facts;
import org.communique.fact.Revision;
import org.communique.graphql.EntityTag;
import org.communique.graphql.Pinned;
import org.communique.graphql.Pinning;
import org.communique.list.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets each request see one state from its beginning to its end: the current one, which is no older than the cursors and tags that it brings. */
@Component
class PinRevision implements Pinning {

    private final Adoption adoption;
    private final Facts facts;
    private final Lists lists;

    PinRevision(Adoption adoption, Facts facts, Lists lists) {
        this.lists = lists;
        this.adoption = adoption;
        this.facts = facts;
    }

    @Override
    public @Nullable Pinned pin(int seen, String ifNoneMatch) {
        Revision revision = adoption.atLeast(Math.max(seen, EntityTag.newestRevision(ifNoneMatch)));
        return revision == null ? null : new Pinned(revision, facts, lists);
    }
}
