package org.communique.topic;

import org.communique.fact.Reader;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.springframework.stereotype.Component;

/** By what topics can be filtered. */
@Component
public class TopicFilters {

    static final Filters FIELDS = Filters.none().with("id", "id").withText("name", "name", "keys.name");

    private final Related topics;

    TopicFilters(Topics topics, Reader reader) {
        this.topics = Related.of(Topics.KIND, FIELDS, reader).with(topics.narrower());
    }

    /** The topics that facts are filed under; a broader one holds its narrower ones. */
    public Related topics() {
        return topics;
    }
}
