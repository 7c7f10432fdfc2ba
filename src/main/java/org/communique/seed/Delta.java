package org.communique.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.fact.Changes;
import org.communique.fact.Kind;

/**
 * How a seed differs from a published state.
 *
 * @param written the records that get a new version
 * @param closed the keys of the versions that end
 */
record Delta(Map<Kind, List<Entry>> written, Map<Kind, List<String>> closed, Changes changes) {

    static Delta between(Map<String, Versions.Stored> state, Seed seed) {
        Map<Kind, List<Entry>> written = new LinkedHashMap<>();
        Map<Kind, List<String>> closed = new LinkedHashMap<>();
        Map<String, Versions.Stored> gone = new TreeMap<>(state);
        int added = 0;
        int changed = 0;
        for (Entry entry : seed.entries()) {
            Versions.Stored old = gone.remove(entry.record().id());
            if (old != null && old.hash().equals(entry.hash())) {
                continue;
            }
            written.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
            if (old == null) {
                added++;
            } else {
                changed++;
                closed.computeIfAbsent(old.kind(), kind -> new ArrayList<>()).add(old.key());
            }
        }
        gone.values()
                .forEach(old -> closed.computeIfAbsent(old.kind(), kind -> new ArrayList<>())
                        .add(old.key()));
        return new Delta(written, closed, new Changes(added, changed, gone.size()));
    }
}
