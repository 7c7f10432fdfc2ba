package org.communique.seed;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.fact.Folded;
import org.communique.fact.Kind;
import org.communique.fact.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/** A kind of the tests' own: with parts that are entry points. Public, as all that is stored: the driver makes the records. */
public record Remark(
        @Field("id") String id,
        String text,
        @Nullable Integer weight,
        @Nullable List<String> about,
        List<Line> lines) implements Node {

    public record Line(
            @Field("id") String id, String words, @Nullable List<String> tags) {}

    static final Kind KIND = Kind.of("remarks", "remark", Remark.class)
            .indexedBy("by-text", new Document("keys.text", 1))
            .indexedBy("by-weight", new Document("keys.text", 1).append("weight", -1));

    static Remark of(String slug, String text) {
        return new Remark("remark:" + slug, text, null, List.of(), List.of());
    }

    @Override
    public String label() {
        return text;
    }

    @Override
    public List<String> innerIds() {
        return lines.stream().map(Line::id).toList();
    }

    @Override
    public Map<String, ?> keys() {
        return Map.of("text", Folded.of(text));
    }
}
