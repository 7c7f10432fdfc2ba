package org.communique.topic;

import java.util.Map;
import org.communique.fact.Folded;
import org.communique.fact.RefersTo;
import org.communique.fact.Searchable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/** A subject heading: vocabulary, not a fact, so without citations. */
public record Topic(
        @Field("id") String id,
        String name,
        @RefersTo(value = "topic", acyclic = true) @Nullable String broader) implements Searchable {

    @Override
    public String label() {
        return name;
    }

    @Override
    public Map<String, ?> keys() {
        return Map.of("name", Folded.of(name));
    }

    @Override
    public Entry entry() {
        return Entry.on(null).with("name", name, Role.TITLE);
    }
}
