package org.communique.topic;

import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Role;
import org.communique.fact.Indexed;
import org.communique.fact.Node;
import org.communique.fact.RefersTo;
import org.jspecify.annotations.Nullable;

/** A subject heading: vocabulary, not a fact, so without citations. */
public record Topic(
        String id,
        String name,
        @RefersTo(value = "topic", acyclic = true) @Nullable String broader) implements Node, Indexed {

    @Override
    public String label() {
        return name;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(id).withName("name", name).sorted("name", name).text("name", name, Role.TITLE);
    }
}
