package org.communique.list;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.fact.Revision;
import org.springframework.stereotype.Component;

/** What lies within what, of all kinds that lie within each other: places, topics. */
@Component
public class Hierarchies {

    private final List<Descendants> all;

    Hierarchies(List<Descendants> all) {
        this.all = all;
    }

    /** The ids, and all below them, each in its own hierarchy. */
    public Set<String> closure(Collection<String> ids, Revision at) {
        Set<String> closure = new LinkedHashSet<>(ids);
        for (Descendants hierarchy : all) {
            List<String> own = ids.stream().filter(hierarchy::holds).toList();
            if (!own.isEmpty()) {
                closure.addAll(hierarchy.closure(own, at));
            }
        }
        return closure;
    }
}
