package org.communique.meeting;

import org.communique.actor.ActorFilters;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.index.RecordIndex;
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
            ActorFilters actors, PlaceFilters places, TopicFilters topics, SourceFilters sources, RecordIndex index) {
        Filters participation = Filters.none()
                .with("actor", actors.actors().byOnly("actor"))
                .with("role")
                .with("onBehalfOf", actors.actors().by("onBehalfOf"));
        this.fields = Filters.none()
                .with("id", "kind", "format", "medium", "lifecycle", "parent")
                .withName("name", "name")
                .withDate("when")
                .with("venue", places.places().by("venue"))
                .withPart("participant", MeetingEntry.PARTICIPATION, participation)
                .with("topic", topics.topics().by("topic"))
                .with("source", sources.sources().by("source"));
        this.meetings = Related.of(Meetings.KIND, fields, index);
    }

    Filters fields() {
        return fields;
    }

    /** The meetings that facts refer to. */
    public Related meetings() {
        return meetings;
    }
}
