package org.communique.topic;

import java.util.List;
import java.util.Set;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.list.Descendants;
import org.communique.list.ListDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The topics, and which lie under which. */
@Component
public class Topics {

    static final Kind KIND = Kind.of("topics", "topic", Topic.class);
    static final ListDefinition<Topic> ALL = ListDefinition.of(
                    "topics", Set.of("topic"), Topic.class, TopicFilters.FIELDS)
            .sortedByText("NAME", "name");

    private final Descendants narrower;

    Topics(Descendants narrowerTopics) {
        this.narrower = narrowerTopics;
    }

    @Bean
    static Descendants narrowerTopics(Reader reader) {
        return new Descendants(reader, KIND, topic -> ((Topic) topic).broader());
    }

    @Bean
    static Kind topicKind() {
        return KIND;
    }

    /** The topics directly under one. */
    List<String> narrowerThan(String id, Revision at) {
        return narrower.children(id, at);
    }

    /** Which topics are under which. */
    public Descendants narrower() {
        return narrower;
    }
}
