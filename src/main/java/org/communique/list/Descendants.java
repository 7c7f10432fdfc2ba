package org.communique.list;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** What lies within what: places within places, topics under broader ones. Read once a revision, and followed in process. */
public final class Descendants implements Relation.Parents {

    private final Reader reader;
    private final Kind kind;
    private final Function<Curated, @Nullable String> above;
    private volatile @Nullable State state;

    /** The hierarchy of a kind's records, each of which knows the one above it. */
    public Descendants(Reader reader, Kind kind, Function<Curated, @Nullable String> above) {
        this.reader = reader;
        this.kind = kind;
        this.above = above;
    }

    /** Whether the id is one of this hierarchy's kind. */
    boolean holds(String id) {
        return kind.holds(id);
    }

    private record State(int revision, Map<String, List<String>> children) {}

    /** The ids directly below, in code-point order. */
    public List<String> children(String id, Revision at) {
        return children(at).getOrDefault(id, List.of());
    }

    /** The ids, and all below them. */
    public Set<String> closure(Collection<String> ids, Revision at) {
        Map<String, List<String>> children = children(at);
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

    @Override
    public Map<String, Document> of(Collection<String> ids, Revision at) {
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> new Document("keys", List.copyOf(closure(List.of(id), at)))));
    }

    private Map<String, List<String>> children(Revision at) {
        State known = state;
        if (known == null || known.revision() != at.number()) {
            known = new State(at.number(), read(at));
            state = known;
        }
        return known.children();
    }

    private Map<String, List<String>> read(Revision at) {
        return reader.find(kind, new Document(), new Document("id", 1), 0, at).stream()
                .filter(record -> above.apply(record) != null)
                .collect(Collectors.groupingBy(above, Collectors.mapping(Curated::id, Collectors.toList())));
    }
}
