package org.communique.source;

import org.communique.fact.Reader;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.springframework.stereotype.Component;

/** By what sources can be filtered. */
@Component
public class SourceFilters {

    static final Filters FIELDS = Filters.none()
            .with("id", "id")
            .withText("title", "title", "keys.title")
            .with("kind", "kind")
            .with("publisher", "publisher")
            .withDate("publishedAt");

    private final Related sources;

    SourceFilters(Reader reader) {
        this.sources = Related.of(Sources.KIND, FIELDS, reader);
    }

    /** The sources that facts are taken from. */
    public Related sources() {
        return sources;
    }
}
