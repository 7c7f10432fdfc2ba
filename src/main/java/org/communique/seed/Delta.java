package org.communique.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Changes;
import org.communique.fact.Kind;

/**
 * How a seed differs from a published state.
 *
 * @param written the records that get a new version
 * @param closed the keys of the versions that end
 */
record Delta(Map<Kind, List<Entry>> written, Map<Kind, List<String>> closed, Changes changes) {

    /** Takes the versions of the state, one after another. */
    static final class Comparison {

        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<Kind, List<String>> closed = new LinkedHashMap<>();
        private int changed;
        private int removed;

        Comparison(Seed seed) {
            seed.entries().forEach(entry -> entries.put(entry.record().id(), entry));
        }

        void with(Kind kind, String id, String key, String hash) {
            if (!seen.add(id)) {
                throw new IllegalStateException("two current versions, one of them " + key);
            }
            Entry entry = entries.get(id);
            if (entry != null && entry.hash().equals(hash)) {
                entries.remove(id);
                return;
            }
            closed.computeIfAbsent(kind, one -> new ArrayList<>()).add(key);
            if (entry == null) {
                removed++;
            } else {
                changed++;
            }
        }

        Delta delta() {
            Map<Kind, List<Entry>> written = new LinkedHashMap<>();
            entries.values()
                    .forEach(entry -> written.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                            .add(entry));
            return new Delta(written, closed, new Changes(entries.size() - changed, changed, removed));
        }
    }
}
