package org.communique.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts what is too much for one command. */
final class Batches {

    private Batches() {}

    /** The same in lists of so many at most. */
    static <T> List<List<T>> of(Collection<T> all, int most) {
        List<T> list = all instanceof List<T> already ? already : List.copyOf(all);
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < list.size(); from += most) {
            batches.add(list.subList(from, Math.min(from + most, list.size())));
        }
        return batches;
    }
}
