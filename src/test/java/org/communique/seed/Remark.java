package org.communique.seed;

import java.util.List;
import org.communique.fact.Kind;
import org.communique.fact.Node;
import org.jspecify.annotations.Nullable;

/** A kind of the tests' own: with parts that are entry points. Public, as all that is stored: the driver makes the records. */
public record Remark(
        String id,
        String text,
        @Nullable Integer weight,
        @Nullable List<String> about,
        List<Line> lines) implements Node {

    public record Line(String id, String words, @Nullable List<String> tags) {}

    static final Kind KIND = Kind.of("remarks", "remark", Remark.class);

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
}
