package org.communique.meeting;

import org.communique.actor.ActorFilters;
import org.communique.fact.Reader;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.place.PlaceFilters;
import org.communique.source.SourceFilters;
import org.communique.topic.TopicFilters;
import org.springframework.stereotype.Component;

/** By what meetings can be filtered. */
@Component
public class MeetingFilters {

    private final Filters fields;
    private final Related meetings;

    MeetingFilters(
            ActorFilters actors, PlaceFilters places, TopicFilters topics, SourceFilters sources, Reader reader) {
        Filters participation = Filters.none()
                .with("actor", actors.actors().one("actor"))
                .with("role", "role")
                .with("onBehalfOf", actors.actors().one("onBehalfOf"));
        this.fields = Filters.none()
                .with("id", "id")
                .withText("name", "name", "keys.name")
                .with("kind", "kind")
                .with("format", "format")
                .with("medium", "medium")
                .with("lifecycle", "keys.lifecycle")
                .withDate("when")
                .with("venue", places.places().one("venue"))
                .withSome("participant", "participants", participation)
                .with("parent", "parent")
                .with("topic", topics.topics().some("topics"))
                .with("source", sources.sources().some("keys.sources"));
        this.meetings = Related.of(Meetings.KIND, fields, reader);
    }

    Filters fields() {
        return fields;
    }

    /** The meetings that facts refer to. */
    public Related meetings() {
        return meetings;
    }
}
