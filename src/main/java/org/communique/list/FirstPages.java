package org.communique.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The first pages of lists that hang on facts, as many answers show them: a meeting's first statements. They are kept in the process for the
 * states that are answered from, up to a number of rows; pages further on, and filtered ones, are not.
 */
final class FirstPages {

    private record Key(Relation<?> relation, String parent, Walk walk) {}

    private final int most;
    private final PerRevision<Cache<Key, Page<?>>> pages;

    /** Keeps so many rows of a state; a page counts as one row more than it has. */
    FirstPages(int most) {
        this.most = most;
        this.pages = new PerRevision<>(at -> Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, Page<?> page) -> page.rows().size() + 1)
                .build());
    }

    /** The page, where it is at hand. */
    @SuppressWarnings("unchecked") // under a relation's key stands the relation's page
    <T> @Nullable Page<T> get(Relation<T> relation, String parent, Walk walk, Revision at) {
        return first(walk) ? (Page<T>) pages.at(at).getIfPresent(new Key(relation, parent, walk)) : null;
    }

    /** Keeps the page, if it is one of those that are kept. */
    <T> void put(Relation<T> relation, String parent, Walk walk, Revision at, Page<T> page) {
        if (first(walk)) {
            pages.at(at).put(new Key(relation, parent, walk), page);
        }
    }

    private boolean first(Walk walk) {
        return most > 0 && walk.from() == null && walk.filter().equals(Filter.NONE);
    }
}
