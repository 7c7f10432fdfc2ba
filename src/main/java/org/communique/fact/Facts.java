package org.communique.fact;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All curated records, found by their ids, whichever kinds they are of. */
@Component
public class Facts implements AdoptionListener {

    /** With more changes of a kind than this from one state to the next, what is kept of it is read anew. */
    private static final int FOLLOWED = 10_000;

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
            hot.begin(next.number(), hot.revision() == 0 ? id -> true : changed(hot.revision(), next));
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

    /** What is not the same in both states, or may not be. */
    private Predicate<String> changed(int from, Revision to) {
        Document begun = new Document("since", new Document("$gt", from).append("$lte", to.number()));
        Document ended = new Document("until", new Document("$gt", from).append("$lte", to.number()));
        List<Document> stages = List.of(
                new Document("$match", new Document("$or", List.of(begun, ended))),
                new Document("$limit", FOLLOWED + 1),
                new Document("$project", new Document("_id", 0).append("id", 1)));
        Set<String> ids = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (Kind kind : kinds) {
            List<Document> some = reader.aggregate(kind.collection(), stages, to);
            if (some.size() > FOLLOWED) {
                prefixes.addAll(kind.types().keySet());
            } else {
                some.forEach(one -> ids.add(one.getString("id")));
            }
        }
        return id -> ids.contains(id) || prefixes.contains(Curated.prefix(id));
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
