package org.communique.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All curated records, found by their ids, whichever kinds they are of. */
@Component
@EnableConfigurationProperties(AtHand.class)
public class Facts implements AdoptionListener {

    private final Map<String, Lookup> lookups = new HashMap<>();
    private final List<Kind> kinds;
    private final Reader reader;
    private final Hot hot;

    Facts(List<Kind> kinds, List<Lookup> others, Reader reader, AtHand atHand) {
        this.hot = new Hot(atHand.facts());
        this.reader = reader;
        this.kinds = kinds;
        others.forEach(this::answerFor);
        kinds.forEach(kind -> answerFor(new KindLookup(kind, reader)));
    }

    private void answerFor(Lookup lookup) {
        lookup.prefixes().forEach(prefix -> lookups.put(prefix, lookup));
    }

    @Override
    public void prepare(Revision next) {
        if (hot.revision() != next.number()) {
            int from = hot.revision();
            hot.begin(next.number(), changed -> kinds.forEach(kind -> reader.changes(kind, from, next, changed)));
        }
    }

    /** What the id stands for in that state, where it is at hand without a command; null where it is not. */
    public @Nullable Curated atHand(String id, Revision at) {
        return hot.get(id, at);
    }

    /** What the ids stand for in that state, in one command a collection that something is not at hand of; unknown ids are left out. */
    public Map<String, Curated> find(Collection<String> ids, Revision at) {
        Map<String, Curated> found = new HashMap<>(hot.all(ids.stream(), at));
        Map<Lookup, List<String>> asked = ids.stream()
                .distinct()
                .filter(id -> !found.containsKey(id) && lookups.containsKey(Curated.prefix(id)))
                .collect(Collectors.groupingBy(
                        id -> lookups.get(Curated.prefix(id)), LinkedHashMap::new, Collectors.toList()));
        asked.forEach((lookup, some) -> {
            Map<String, ? extends Curated> read = lookup.find(some, at);
            found.putAll(read);
            if (lookup instanceof KindLookup) {
                hot.put(read, at);
            }
        });
        return found;
    }

    private record KindLookup(Kind kind, Reader reader) implements Lookup {

        @Override
        public Set<String> prefixes() {
            return kind.types().keySet();
        }

        @Override
        public Map<String, Curated> find(Collection<String> ids, Revision at) {
            return reader.find(kind, ids, at).stream().collect(Collectors.toMap(Curated::id, Function.identity()));
        }
    }
}
