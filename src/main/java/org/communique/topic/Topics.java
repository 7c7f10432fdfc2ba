package org.communique.topic;

import java.util.List;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.list.Descendants;
import org.communique.list.Listing;
import org.communique.list.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The topics, and which lie under which. */
@Component
public class Topics {

    static final Kind KIND = Kind.of("topics", "topic", Topic.class).indexedBy("by-name", new Document("keys.name", 1));
    static final Listing<Topic> ALL = Listing.of(KIND, Topic.class);

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

    /** Which topics lie under which. */
    Descendants narrower() {
        return narrower;
    }

    /** For lists of what is on a topic, or on a narrower one. */
    public Relation.Parents withNarrower() {
        return narrower;
    }
}
