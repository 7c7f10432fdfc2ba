package org.communique.list;

import java.util.function.Function;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** What is worked out from the facts of a revision, once, and kept for the one that was asked for last. */
public final class PerRevision<T> {

    private final Function<Revision, T> work;
    private volatile @Nullable Known<T> known;

    public PerRevision(Function<Revision, T> work) {
        this.work = work;
    }

    private record Known<T>(int revision, T value) {}

    /** What holds in that state. */
    public T at(Revision at) {
        Known<T> found = known;
        if (found == null || found.revision() != at.number()) {
            found = new Known<>(at.number(), work.apply(at));
            known = found;
        }
        return found.value();
    }
}
