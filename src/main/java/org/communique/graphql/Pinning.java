package org.communique.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which state a request is answered from. */
public interface Pinning {

    /**
     * The newest state that this process knows, after a look for a newer one where the request shows that its caller has seen one; null
     * before the first.
     *
     * @param document whose cursors tell which states the caller has seen
     * @param variables the same
     * @param ifNoneMatch the tags of the answers that the caller has; empty for none
     */
    @Nullable
    Pinned pin(String document, Map<String, @Nullable Object> variables, String ifNoneMatch);
}
