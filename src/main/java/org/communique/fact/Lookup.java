package org.communique.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds what ids of some kinds stand for. Every collection is one; what stands inside records (quotes) brings its own. */
public interface Lookup {

    /** The kinds it answers for, as ids spell them. */
    Set<String> prefixes();

    /** What the ids stand for in that state, in one command; an id that is unknown is left out. */
    Map<String, ? extends Curated> find(Collection<String> ids, Revision at);
}
