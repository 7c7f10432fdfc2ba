package org.communique.fact;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All curated records, found by their ids, whichever kinds they are of. */
@Component
public class Facts {

    private final Map<String, Lookup> lookups = new HashMap<>();

    Facts(List<Kind> kinds, List<Lookup> others, Reader reader) {
        others.forEach(this::answerFor);
        kinds.forEach(kind -> answerFor(new KindLookup(kind, reader)));
    }

    private void answerFor(Lookup lookup) {
        lookup.prefixes().forEach(prefix -> lookups.put(prefix, lookup));
    }

    /** What the ids stand for in that state, in one command a collection; unknown ids are left out. */
    public Map<String, Curated> find(Collection<String> ids, Revision at) {
        Map<Lookup, List<String>> asked = ids.stream()
                .distinct()
                .filter(id -> lookups.containsKey(Curated.prefix(id)))
                .collect(Collectors.groupingBy(
                        id -> lookups.get(Curated.prefix(id)), LinkedHashMap::new, Collectors.toList()));
        Map<String, Curated> found = new HashMap<>();
        asked.forEach((lookup, some) -> found.putAll(lookup.find(some, at)));
        return found;
    }

    private record KindLookup(Kind kind, Reader reader) implements Lookup {

        @Override
        public Set<String> prefixes() {
            return kind.types().keySet();
        }

        @Override
        public Map<String, Curated> find(Collection<String> ids, Revision at) {
            return reader.find(kind, Filters.in("id", ids), null, 0, at).stream()
                    .collect(Collectors.toMap(Curated::id, Function.identity()));
        }
    }
}
