package org.communique.meeting;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Citation;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Key;
import org.communique.fact.IndexEntry.Role;

/** Says what a meeting and its participations are selected, sorted, counted and searched by. */
record MeetingEntry(Meeting meeting) {

    /** The name of the parts in the index. */
    static final String PARTICIPATION = "participation";

    IndexEntry entry() {
        return IndexEntry.of(meeting.id())
                .on(meeting.when())
                .withName("name", meeting.name())
                .with("kind", meeting.kind())
                .with("format", meeting.format())
                .with("medium", meeting.medium())
                .with("lifecycle", meeting.lifecycle())
                .with("venue", meeting.venue())
                .with("parent", meeting.parent())
                .with("topic", meeting.topics())
                .with(
                        "participant",
                        meeting.participants().stream().map(Participant::actor).toList())
                .with("source", meeting.allCitations().map(Citation::source).toList())
                .sorted("name", meeting.name())
                .text("name", meeting.name(), Role.TITLE)
                .text("summary", meeting.summary(), Role.PROSE)
                .under(Key.VENUE, meeting.venue())
                .under(Key.TOPIC, meeting.topics())
                .citing(meeting.citations())
                .parts(this::participations);
    }

    /** A participation's number counts those of its actor in the meeting, by the names of the roles. */
    private List<IndexEntry> participations() {
        List<IndexEntry> entries = new ArrayList<>();
        meeting.participants().stream().map(Participant::actor).distinct().forEach(actor -> {
            List<Participation> own = meeting.participations(actor).toList();
            for (int i = 0; i < own.size(); i++) {
                entries.add(entry(own.get(i), i));
            }
        });
        return entries;
    }

    private IndexEntry entry(Participation one, int number) {
        return IndexEntry.part(PARTICIPATION, number)
                .on(meeting.when())
                .sorted("name", meeting.name())
                .with("actor", one.actor())
                .with("role", one.role())
                .with("onBehalfOf", one.onBehalfOf());
    }
}
