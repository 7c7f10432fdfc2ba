package org.communique.graphql;

import org.jspecify.annotations.Nullable;

/** Decides which state a request is answered from. */
public interface Pinning {

    /**
     * The newest state that this process knows, after a look for a newer one where the request shows that its caller has seen one; null
     * before the first.
     *
     * @param seen the newest revision that cursors in the request are of, see {@link Cursors#newestRevision}; 0 without one
     * @param ifNoneMatch the tags of the answers that the caller has; empty for none
     */
    @Nullable
    Pinned pin(int seen, String ifNoneMatch);
}
