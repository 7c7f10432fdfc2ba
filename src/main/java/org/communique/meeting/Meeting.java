package org.communique.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Dated;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.Indexed;
import org.communique.fact.RefersTo;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/**
 * An occasion at which actors meet, or at which one speaks to others.
 *
 * @param summary in our words
 * @param history what it went through, earliest first; the last step is what it is now
 * @param when null where no date is known
 * @param venue null where none is known, or there is none (a call)
 * @param attendance as printed where no list exists: "dozens of countries"
 * @param parent the meeting that it was a part of
 */
public record Meeting(
        String id,
        String name,
        @Nullable String summary,
        Kind kind,
        Format format,
        Medium medium,
        List<LifecycleStep> history,
        @Nullable When when,
        @RefersTo("place") @Nullable String venue,
        @Nullable String attendance,
        List<Participant> participants,

        @RefersTo(value = "meeting", acyclic = true) @Nullable
        String parent,

        @RefersTo("topic") List<String> topics,
        List<Citation> citations)
        implements Fact, Indexed, Dated, Checked {

    /** What sort of occasion it is. */
    public enum Kind {
        TALKS,
        CONFERENCE,
        SUMMIT,
        CALL,
        VISIT,
        PRESS_CONFERENCE,
        INTERVIEW,
        BRIEFING
    }

    /** How many sides meet. */
    public enum Format {
        UNILATERAL,
        BILATERAL,
        TRILATERAL,
        MULTILATERAL,
        UNKNOWN
    }

    /** By what they meet. */
    public enum Medium {
        IN_PERSON,
        PHONE,
        VIDEO,
        WRITTEN,
        UNKNOWN
    }

    /** How far it has come. */
    public enum Lifecycle {
        PROPOSED,
        ANNOUNCED,
        CONFIRMED,
        HELD,
        POSTPONED,
        CANCELLED,
        DENIED
    }

    /** One step of a meeting's history. */
    public record LifecycleStep(
            Lifecycle lifecycle, @Nullable When when, List<Citation> citations) {}

    /** What it is now, by the last step of its history. */
    public Lifecycle lifecycle() {
        return history.get(history.size() - 1).lifecycle();
    }

    @Override
    public String label() {
        return when == null ? name : name + ", " + when.edtf().text();
    }

    @Override
    public @Nullable When on() {
        return when;
    }

    @Override
    public IndexEntry indexEntry() {
        return new MeetingEntry(this).entry();
    }

    /** The citations of the meeting, of its history and of its participants. */
    Stream<Citation> allCitations() {
        Stream<List<Citation>> parts = Stream.concat(
                history.stream().map(LifecycleStep::citations),
                participants.stream().map(Participant::citations));
        return Stream.concat(citations.stream(), parts.flatMap(List::stream));
    }

    @Override
    public void check(Findings findings) {
        if (history.isEmpty()) {
            findings.add("history", "needs at least one step: PROPOSED, ANNOUNCED, HELD, …");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant one = participants.get(i);
            if (!seen.add(one.actor() + " " + one.role())) {
                findings.add("participants[" + i + "]", one.actor() + " is named twice as " + one.role());
            }
        }
    }

    /** How an actor took part, role by role, in the order of the roles' names. */
    Stream<Participation> participations(String actor) {
        return participants.stream()
                .filter(one -> one.actor().equals(actor))
                .sorted(java.util.Comparator.comparing(one -> one.role().name()))
                .map(one -> new Participation(this, one));
    }
}
