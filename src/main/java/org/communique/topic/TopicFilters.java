package org.communique.topic;

import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what topics can be filtered. */
@Component
public class TopicFilters {

    static final Filters FIELDS = Filters.none().with("id").withName("name", "name");

    private final Related topics;

    TopicFilters(Topics topics, RecordIndex index) {
        this.topics = Related.of(Topics.KIND, FIELDS, index).with(topics.narrower());
    }

    /** The topics that facts are filed under; a broader one holds its narrower ones. */
    public Related topics() {
        return topics;
    }
}
