package org.communique.list;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.communique.fact.Revision;

/** What is worked out from the facts of a revision, once, and kept for two of them: while one is taken over, the other is still read. */
public final class PerRevision<T> {

    private static final int KEPT = 2;

    private final Function<Revision, T> work;
    private final Map<Integer, T> known = new ConcurrentHashMap<>();

    public PerRevision(Function<Revision, T> work) {
        this.work = work;
    }

    /** What holds in that state. */
    public T at(Revision at) {
        T found = known.get(at.number());
        return found == null ? learn(at) : found;
    }

    private T learn(Revision at) {
        T learnt = known.computeIfAbsent(at.number(), number -> work.apply(at));
        while (known.size() > KEPT) {
            known.remove(Collections.min(known.keySet()));
        }
        return learnt;
    }
}
