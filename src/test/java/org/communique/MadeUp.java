package org.communique;

import java.util.ArrayList;
import java.util.List;
import org.communique.actor.Actor;
import org.communique.actor.Person;
import org.communique.fact.Citation;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.Locator;
import org.communique.fact.Sha256;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.meeting.Participant;
import org.communique.place.Place;
import org.communique.statement.Party;
import org.communique.statement.Span;
import org.communique.statement.Statement;
import org.communique.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Facts that are made up, for tests. */
public final class MadeUp {

    private static final List<Citation> CITATIONS = List.of(new Citation("source:made-up", null));

    private MadeUp() {}

    public static Person person(String slug, String name, String... others) {
        List<Actor.Name> names = new ArrayList<>();
        for (String other : others) {
            names.add(new Actor.Name(other, null, CITATIONS));
        }
        return new Person("person:" + slug, name, names, null, null, null, false, CITATIONS);
    }

    public static Place place(String slug, String name, @Nullable String within) {
        return new Place("place:" + slug, name, Place.Kind.CITY, null, null, within, CITATIONS);
    }

    public static Topic topic(String slug, String name, @Nullable String broader) {
        return new Topic("topic:" + slug, name, broader);
    }

    public static @Nullable When when(@Nullable String edtf) {
        return edtf == null ? null : new When(Edtf.parse(edtf), DateBasis.STATED, null);
    }

    /** A statement in our words, by nobody known. */
    public static Statement paraphrase(String slug, String text) {
        return statement(slug, text, List.of(), null, null, null, null, List.of());
    }

    /** A statement in our words, with those quotes; they are {@code quote:<slug>-0} and so on. */
    public static Statement statement(
            String slug,
            String text,
            List<String> quotes,
            @Nullable String speaker,
            @Nullable String saidAt,
            @Nullable String venue,
            @Nullable String meeting,
            List<String> topics) {
        List<Span> spans = new ArrayList<>();
        for (String words : quotes) {
            int length = words.codePointCount(0, words.length());
            Locator locator = new Locator(words, null, null, 0, length, Sha256.of(words));
            spans.add(new Span("quote:" + slug + "-" + spans.size(), null, new Citation("source:made-up", locator)));
        }
        return new Statement(
                "statement:" + slug,
                quotes.isEmpty() ? Statement.Form.PARAPHRASE : Statement.Form.PARTIAL,
                text,
                "en",
                spans,
                new Party(speaker, speaker == null ? Party.Kind.UNNAMED : Party.Kind.NAMED, "Somebody", null, null),
                List.of(),
                List.of(),
                when(saidAt),
                venue,
                venue == null ? null : Statement.LinkBasis.STATED,
                Statement.Occasion.UNKNOWN,
                meeting,
                meeting == null ? null : Statement.LinkBasis.STATED,
                List.of(),
                List.of(),
                topics,
                List.of(),
                Statement.Status.CURRENT,
                null,
                CITATIONS);
    }

    public static Meeting meeting(
            String slug,
            String name,
            @Nullable String when,
            @Nullable String venue,
            List<String> participants,
            List<String> topics) {
        return new Meeting(
                "meeting:" + slug,
                name,
                null,
                Meeting.Kind.TALKS,
                Meeting.Format.BILATERAL,
                Meeting.Medium.IN_PERSON,
                List.of(new Meeting.LifecycleStep(Meeting.Lifecycle.HELD, null, CITATIONS)),
                when(when),
                venue,
                null,
                participants.stream()
                        .map(actor -> new Participant(actor, Participant.Role.PARTICIPANT, null, null, CITATIONS))
                        .toList(),
                null,
                topics,
                CITATIONS);
    }
}
