package org.communique.statement;

import java.util.List;
import org.communique.actor.ActorFilters;
import org.communique.actor.PostFilters;
import org.communique.filter.Condition;
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

    private static final Condition UNQUOTED = Condition.in("form", List.of(Statement.Form.PARAPHRASE));
    private static final Field IS_QUOTED = (wanted, scope) -> Boolean.TRUE.equals(wanted) ? UNQUOTED.not() : UNQUOTED;

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
                .with("actor", actors.actors().byOnly("actor"))
                .with("kind")
                .with("post", posts.actingIn());
        this.fields = Filters.none()
                .with("id", "form", "status", "occasion", "language")
                .with("matches", matching)
                .with("quoted", IS_QUOTED)
                .withDate("saidAt")
                .withPart("speaker", StatementEntry.SPEAKER, party)
                .withPart("addressee", StatementEntry.ADDRESSEE, party)
                .withPart("attributedTo", StatementEntry.REPORTER, party)
                .withPart("about", StatementEntry.SUBJECT, Filters.none().with("id", "kind"))
                .with("onBehalfOf", actors.actors().by("behalf"))
                .with("venue", places.places().by("venue"))
                .with("meeting", meetings.meetings().byOnly("meeting"))
                .with("topic", topics.topics().by("topic"))
                .with("relation", relations)
                .with("source", sources.sources().by("source"))
                .with("verification", passages.in(StatementEntry.CITATION, "passage"));
    }

    Filters fields() {
        return fields;
    }

    /** By what somebody who speaks, is spoken to or passes words on can be filtered. */
    Filters party() {
        return party;
    }
}
