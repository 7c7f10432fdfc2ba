package org.communique.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.fact.Curated;
import org.jspecify.annotations.Nullable;

/** Finds facts for rules: those that were read, and those of files that were not, as they are published. */
final class FactsAtHand {

    private final Map<String, Curated> read = new HashMap<>();
    private final Map<String, Curated> published = new HashMap<>();
    private final Predicate<String> mayBePublished;
    private final Known known;

    /** What asks for facts by their ids, and begins anew whenever it is called. */
    interface Work {
        void with(Function<String, @Nullable Curated> facts);
    }

    /** Looks for published facts only where there may be one. */
    FactsAtHand(List<Gist> files, Predicate<String> mayBePublished, Known known) {
        this.mayBePublished = mayBePublished;
        this.known = known;
        // Of two with the same id, the first is meant.
        files.stream()
                .flatMap(file -> file.entries().stream())
                .forEach(entry -> read.putIfAbsent(entry.record().id(), entry.record()));
    }

    /** Lets the work be done, again and again, until all that it asks for is at hand; the ids that it asked for then. */
    Set<String> serve(Work work) {
        published.clear();
        Set<String> tried = new HashSet<>();
        while (true) {
            Set<String> asked = new LinkedHashSet<>();
            work.with(id -> {
                asked.add(id);
                return read.getOrDefault(id, published.get(id));
            });
            List<String> wanted = asked.stream()
                    .filter(id -> !read.containsKey(id) && mayBePublished.test(id) && tried.add(id))
                    .toList();
            if (wanted.isEmpty()) {
                return asked;
            }
            published.putAll(known.records(wanted));
        }
    }
}
