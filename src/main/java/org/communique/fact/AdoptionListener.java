package org.communique.fact;

/** Holds something for each revision that is answered from: caches, a search index. */
public interface AdoptionListener {

    /** Makes ready for a revision; requests are pinned to it when all listeners have returned. After a failure it is asked again. */
    void prepare(Revision next);

    /** No more requests are pinned to that revision; some may still be under way. */
    default void release(Revision old) {}
}
