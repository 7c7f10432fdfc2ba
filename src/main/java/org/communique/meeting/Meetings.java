package org.communique.meeting;

import java.util.List;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.list.Listing;
import org.communique.list.Order;
import org.communique.list.Relation;
import org.communique.list.Strand;
import org.communique.place.Places;
import org.communique.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The meetings, and the lists of them that hang on other facts. */
@Component
class Meetings {

    private static final String DATE = "keys.undatedFirst";
    private static final String UNDATED_LAST = "keys.undatedLast";
    private static final String NAME = "keys.name";

    /** By what meetings are selected. */
    private static final List<String> SELECTED = List.of(
            "participants.actor",
            "participants.role",
            "participants.onBehalfOf",
            "venue",
            "topics",
            "kind",
            "format",
            "medium",
            "keys.lifecycle",
            "keys.sources",
            "keys.long",
            "keys.precision");

    static final Kind KIND = Kind.of("meetings", "meeting", Meeting.class)
            .indexedBy("by-date", new Document(DATE, 1))
            .indexedBy("by-date-undated-last", new Document(UNDATED_LAST, 1))
            .indexedBy("by-name", new Document(NAME, 1))
            .indexedBy(SELECTED, DATE)
            .indexedBy(List.of("participants.actor", "venue", "topics", "keys.long"), UNDATED_LAST)
            .indexedBy("by-date-and-name", new Document(DATE, 1).append(NAME, 1))
            .indexedBy("by-date-and-name-down", new Document(DATE, 1).append(NAME, -1))
            .indexedBy("by-date-undated-last-and-name", new Document(UNDATED_LAST, 1).append(NAME, 1))
            .indexedBy("by-date-undated-last-and-name-down", new Document(UNDATED_LAST, 1).append(NAME, -1))
            .indexedBy("by-name-and-date", new Document(NAME, 1).append(DATE, 1))
            .indexedBy("by-name-and-date-down", new Document(NAME, 1).append(DATE, -1))
            .indexedBy("by-name-and-date-undated-last", new Document(NAME, 1).append(UNDATED_LAST, 1))
            .indexedBy("by-name-and-date-undated-last-down", new Document(NAME, 1).append(UNDATED_LAST, -1))
            .indexedBy("by-parent", new Document("parent", 1))
            .reading(Participant.class, Participation.class);

    static final Listing<Meeting> ALL = Listing.of(KIND, Meeting.class);
    static final Order BY_DATE = Order.by(List.of(new Order.Key("keys.undatedLast", false)));

    static final Relation<Meeting> PARTS = Relation.one("Meeting.parts", ALL, "parent");

    static final Relation<Participation> OF_ACTOR = Relation.many(
            "Actor.meetings",
            new Listing<>(
                    "participations",
                    KIND,
                    new Document(),
                    (record, actor) -> ((Meeting) record).participations(actor).toList(),
                    new Listing.Parts("participants", "actor")),
            "participants.actor");

    private final Relation<Meeting> atPlace;
    private final Relation<Meeting> onTopic;

    Meetings(Places places, Topics topics) {
        this.atPlace = Relation.one("Place.meetings", ALL, "venue").by(places.withPlacesWithin());
        this.onTopic = Relation.many("Topic.meetings", ALL, "topics").by(topics.withNarrower());
    }

    @Bean
    static Kind meetingKind() {
        return KIND;
    }

    @Bean
    static Strand meetingStrand() {
        return new Strand("MEETING", ALL, "participants.actor", "venue", "topics");
    }

    /** Held in the place, or in a place within. */
    Relation<Meeting> atPlace() {
        return atPlace;
    }

    /** On the topic, or on a narrower one. */
    Relation<Meeting> onTopic() {
        return onTopic;
    }
}
