package org.communique.fact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts that are asked for most, kept in the process. What is kept belongs to one state, so it is never stale; the next state takes over
 * all that did not change.
 */
final class Hot {

    private record Kept(int revision, Cache<String, Curated> facts) {}

    private final int most;
    private volatile @Nullable Kept newest;
    private volatile @Nullable Kept before;

    /** Keeps so many facts of a state. */
    Hot(int most) {
        this.most = most;
    }

    /** The state that facts are kept of; 0 before the first. */
    int revision() {
        Kept now = newest;
        return now == null ? 0 : now.revision();
    }

    /**
     * Keeps facts of that state from now on, to begin with those of the one before without the changed ones.
     *
     * @param changes hands over the id of each fact that changed
     */
    synchronized void begin(int revision, Consumer<Consumer<String>> changes) {
        Cache<String, Curated> facts = Caffeine.newBuilder().maximumSize(most).build();
        Kept old = newest;
        if (old != null) {
            facts.putAll(old.facts().asMap());
            changes.accept(facts::invalidate);
        }
        before = old;
        newest = new Kept(revision, facts);
    }

    /** The fact in that state; null where it is not at hand. */
    @Nullable
    Curated get(String id, Revision at) {
        Cache<String, Curated> facts = of(at);
        return facts == null ? null : facts.getIfPresent(id);
    }

    /** Those of the facts that are at hand. */
    Map<String, Curated> all(Stream<String> ids, Revision at) {
        Cache<String, Curated> facts = of(at);
        return facts == null ? Map.of() : facts.getAllPresent(ids.collect(Collectors.toSet()));
    }

    /** Keeps facts of that state, if any are kept of it. */
    void put(Map<String, ? extends Curated> read, Revision at) {
        Cache<String, Curated> facts = of(at);
        if (facts != null && most > 0) {
            facts.putAll(read);
        }
    }

    private @Nullable Cache<String, Curated> of(Revision at) {
        for (Kept one : new Kept[] {newest, before}) {
            if (one != null && one.revision() == at.number()) {
                return one.facts();
            }
        }
        return null;
    }
}
