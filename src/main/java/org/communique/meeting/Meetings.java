package org.communique.meeting;

import java.util.Set;
import org.communique.fact.Kind;
import org.communique.index.IndexFields;
import org.communique.index.Parts;
import org.communique.list.Filtering;
import org.communique.list.ListDefinition;
import org.communique.list.Relation;
import org.communique.list.Strand;
import org.communique.place.Places;
import org.communique.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The meetings, and the lists of them that hang on other facts. */
@Component
class Meetings {

    static final Kind KIND =
            Kind.of("meetings", "meeting", Meeting.class).reading(Participant.class, Participation.class);

    private final ListDefinition<Meeting> all;
    private final Relation<Meeting> parts;
    private final Relation<Meeting> atPlace;
    private final Relation<Meeting> onTopic;
    private final Relation<Participation> ofActor;

    Meetings(MeetingFilters filters, Places places, Topics topics) {
        this.all = ListDefinition.of("meetings", Set.of("meeting"), Meeting.class, filters.fields())
                .sortedByText("NAME", "name")
                .sortedByDate("WHEN")
                .countedBy("KIND", "kind")
                .countedBy("FORMAT", "format")
                .countedBy("MEDIUM", "medium")
                .countedBy("LIFECYCLE", "lifecycle")
                .countedByFact("VENUE", "venue")
                .countedByFacts("COUNTRY", "venue", places::countryOf)
                .countedByFact("PARTICIPANT", "participant")
                .countedBy("YEAR", IndexFields.YEAR)
                .countedByFact("TOPIC", "topic");
        this.parts = Relation.by("Meeting.parts", all, "parent");
        this.atPlace = Relation.within("Place.meetings", all, "venue", places.within());
        this.onTopic = Relation.within("Topic.meetings", all, "topic", topics.narrower());
        this.ofActor = Relation.by("Actor.meetings", participations(filters), "actor");
    }

    private static ListDefinition<Participation> participations(MeetingFilters filters) {
        Filtering ofMeetings = filters.fields();
        return ListDefinition.<Participation>of(
                        "participations",
                        Set.of(MeetingEntry.PARTICIPATION),
                        (meeting, number, actor) -> ((Meeting) meeting)
                                .participations(actor)
                                .toList()
                                .get(number),
                        (argument, at) -> Parts.of(ofMeetings.compile(argument, at)))
                .sortedByText("NAME", "name")
                .sortedByDate("WHEN");
    }

    @Bean
    static Kind meetingKind() {
        return KIND;
    }

    @Bean
    static Strand meetingStrand(Meetings meetings) {
        return new Strand("MEETING", meetings.all, "participant", "venue", "topic");
    }

    /** All of them. */
    ListDefinition<Meeting> all() {
        return all;
    }

    /** The parts of a meeting. */
    Relation<Meeting> parts() {
        return parts;
    }

    /** Held in the place, or in a place within. */
    Relation<Meeting> atPlace() {
        return atPlace;
    }

    /** On the topic, or on a narrower one. */
    Relation<Meeting> onTopic() {
        return onTopic;
    }

    /** In which an actor took part, and how. */
    Relation<Participation> ofActor() {
        return ofActor;
    }
}
