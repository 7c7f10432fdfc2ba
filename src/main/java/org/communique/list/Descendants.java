package org.communique.list;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** What lies within what: places within places, topics under broader ones. Read once a revision, and followed in process. */
public final class Descendants implements AdoptionListener {

    private final Kind kind;
    private final Function<Curated, @Nullable String> above;
    private final PerRevision<Hierarchy> hierarchy;

    /** The hierarchy of a kind's records, each of which knows the one above it. */
    public Descendants(Reader reader, Kind kind, Function<Curated, @Nullable String> above) {
        this.above = above;
        this.kind = kind;
        this.hierarchy = new PerRevision<>(at -> hierarchy(reader.all(kind, at)));
    }

    private record Hierarchy(Map<String, Curated> records, Map<String, List<String>> children) {}

    /** Whether the id is one of this hierarchy's kind. */
    boolean holds(String id) {
        return kind.holds(id);
    }

    /** The ids directly below, in code-point order. */
    public List<String> children(String id, Revision at) {
        return hierarchy.at(at).children().getOrDefault(id, List.of());
    }

    /** The ids, and all below them. */
    public Set<String> closure(Collection<String> ids, Revision at) {
        Map<String, List<String>> children = hierarchy.at(at).children();
        Set<String> closure = new LinkedHashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.pop(), List.of())) {
                if (closure.add(child)) {
                    open.push(child);
                }
            }
        }
        return closure;
    }

    /** For each record that is such, or lies below one: the id of the nearest of them, which may be its own. */
    public Map<String, String> nearest(Predicate<Curated> such, Revision at) {
        Map<String, String> nearest = new HashMap<>();
        hierarchy.at(at).records().values().stream()
                .filter(such)
                .map(Curated::id)
                .forEach(id -> nearest.put(id, id));
        Deque<String> open = new ArrayDeque<>(nearest.keySet());
        while (!open.isEmpty()) {
            String id = open.pop();
            for (String child : children(id, at)) {
                if (nearest.putIfAbsent(child, nearest.get(id)) == null) {
                    open.push(child);
                }
            }
        }
        return nearest;
    }

    /** The ids of all records that lie below one whose id is such, in code-point order. */
    public Set<String> below(Predicate<String> id, Revision at) {
        List<String> directly = hierarchy.at(at).records().keySet().stream()
                .filter(id)
                .flatMap(one -> children(one, at).stream())
                .toList();
        return new TreeSet<>(closure(directly, at));
    }

    @Override
    public void prepare(Revision next) {
        hierarchy.at(next);
    }

    private Hierarchy hierarchy(List<Curated> all) {
        Map<String, Curated> records = new TreeMap<>();
        all.forEach(record -> records.put(record.id(), record));
        Map<String, List<String>> children = records.values().stream()
                .filter(record -> above.apply(record) != null)
                .collect(Collectors.groupingBy(above, Collectors.mapping(Curated::id, Collectors.toList())));
        return new Hierarchy(records, children);
    }
}
