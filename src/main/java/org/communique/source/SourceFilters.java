package org.communique.source;

import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what sources can be filtered. */
@Component
public class SourceFilters {

    static final Filters FIELDS = Filters.none()
            .with("id", "kind", "publisher")
            .withName("title", "title")
            .withDate("publishedAt");

    private final Related sources;

    SourceFilters(RecordIndex index) {
        this.sources = Related.of(Sources.KIND, FIELDS, index);
    }

    /** The sources that facts are taken from. */
    public Related sources() {
        return sources;
    }
}
