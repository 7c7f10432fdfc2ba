package org.communique.statement;

import org.bson.Document;
import org.communique.actor.ActorFilters;
import org.communique.actor.PostFilters;
import org.communique.filter.Field;
import org.communique.filter.Filters;
import org.communique.filter.Matching;
import org.communique.meeting.MeetingFilters;
import org.communique.place.PlaceFilters;
import org.communique.source.Passages;
import org.communique.source.SourceFilters;
import org.communique.topic.TopicFilters;
import org.springframework.stereotype.Component;

/** By what statements can be filtered. */
@Component
class StatementFilters {

    private static final Document UNQUOTED = new Document("form", Statement.Form.PARAPHRASE.name());
    private static final Document QUOTED = new Document("form", new Document("$ne", Statement.Form.PARAPHRASE.name()));
    private static final Field IS_QUOTED = (wanted, scope) -> Boolean.TRUE.equals(wanted) ? QUOTED : UNQUOTED;

    private final Filters party;
    private final Filters fields;

    StatementFilters(
            ActorFilters actors,
            PostFilters posts,
            PlaceFilters places,
            TopicFilters topics,
            SourceFilters sources,
            Passages passages,
            MeetingFilters meetings,
            RelationFilters relations,
            Matching matching) {
        this.party = Filters.none()
                .with("actor", actors.actors().one("actor"))
                .with("kind", "kind")
                .with("post", posts.actingIn());
        this.fields = Filters.none()
                .with("id", "id")
                .with("matches", matching.field("statement", "id"))
                .with("quoted", IS_QUOTED)
                .with("form", "form")
                .with("status", "status")
                .with("occasion", "occasion")
                .with("language", "language")
                .withDate("saidAt")
                .withSome("speaker", "keys.speakers", party)
                .withSome("addressee", "keys.addressees", party)
                .with("onBehalfOf", actors.actors().some("keys.behalf"))
                .withSome("attributedTo", "keys.reporters", party)
                .with("venue", places.places().one("venue"))
                .with("meeting", meetings.meetings().one("meeting"))
                .withSome(
                        "about",
                        "keys.subjects",
                        Filters.none().with("id", "id").with("kind", "kind"))
                .with("topic", topics.topics().some("topics"))
                .with("relation", relations.field())
                .with("source", sources.sources().some("keys.sources"))
                .with("verification", passages.among("keys.passages"));
    }

    Filters fields() {
        return fields;
    }

    /** By what somebody who speaks, is spoken to or passes words on can be filtered. */
    Filters party() {
        return party;
    }
}
